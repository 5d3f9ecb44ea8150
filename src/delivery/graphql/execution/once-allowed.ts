import type { OperationInfo } from './names-asked';

/** The arguments of a field, as GraphQL or a guard gives them. */
export type Args = Readonly<Record<string, unknown>>;

/** The part of what GraphQL tells about a field that is used here. */
export interface FieldInfo extends OperationInfo {
  readonly fieldNodes: readonly object[];
}

/** A resolver with all that GraphQL gives it. */
export type Resolver<Parent, Context extends object> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: FieldInfo,
) => Promise<unknown>;

/** The first parent of a field on its way to the resolver. */
interface Passage {
  /** With which arguments it arrived; null where it did not arrive. */
  readonly arrived: Promise<Args | null>;
  readonly settle: (args: Args | null) => void;
}

/** The two ends of the way that leads through the checks in front of a resolver. */
interface OnceAllowed<Parent, Context extends object> {
  /** To be put behind the checks. */
  readonly behind: Resolver<Parent, Context>;
  /** To be put in front of them, around what they were wrapped into. */
  readonly around: (wrapped: Resolver<Parent, Context>) => Resolver<Parent, Context>;
}

/**
 * Whether a link may be followed, and with which arguments, is the same for all parents of one field in one request. The first
 * parent goes through all that the plugin puts in front of a resolver (permission, guards, policies); where it arrives, the
 * others follow with the arguments with which it arrived. Where it does not, each goes the whole way itself.
 */
export function onceAllowed<Parent, Context extends object>(
  base: Resolver<Parent, Context>,
): OnceAllowed<Parent, Context> {
  const passages = new WeakMap<Context, WeakMap<object, Passage>>();
  return {
    behind: (parent, args, context, info) => {
      const [field = context] = info.fieldNodes;
      passages.get(context)?.get(field)?.settle(args);
      return base(parent, args, context, info);
    },
    around: (wrapped) => (parent, args, context, info) => {
      const [field = context] = info.fieldNodes;
      const ofRequest = passages.get(context) ?? new WeakMap<object, Passage>();
      passages.set(context, ofRequest);
      const passage = ofRequest.get(field);
      if (passage !== undefined) {
        return passage.arrived.then((allowed) =>
          allowed === null ? wrapped(parent, args, context, info) : base(parent, allowed, context, info),
        );
      }
      const first = newPassage();
      ofRequest.set(field, first);
      return wrapped(parent, args, context, info).finally(() => first.settle(null));
    },
  };
}

function newPassage(): Passage {
  let settle: Passage['settle'] = () => undefined;
  const arrived = new Promise<Args | null>((resolve) => {
    settle = resolve;
  });
  return { arrived, settle };
}
