import { onceAllowed, type Resolver } from '../../../../src/delivery/graphql/execution/once-allowed';

type Parent = number;
type Checked = (next: Resolver<Parent, object>) => Resolver<Parent, object>;

/** A field behind checks, and how often they were gone through. */
function fieldBehind(checks: Checked): { resolve: Resolver<Parent, object>; seen: string[] } {
  const seen: string[] = [];
  const { behind, around } = onceAllowed<Parent, object>(
    async (parent, args) => `${parent} ${String(args.a)}`,
  );
  const wrapped = checks(behind);
  const resolve = around(async (...given) => {
    seen.push(`checked ${given[0]}`);
    return wrapped(...given);
  });
  return { resolve, seen };
}

const guarded: Checked = (next) => async (parent, args, context, info) =>
  next(parent, { ...args, a: 'guarded' }, context, info);
const refusing: Checked = () => async () => {
  throw new Error('refused');
};
const silent: Checked = () => async () => 'nothing';
const operation = { operation: { kind: 'OperationDefinition' }, fragments: {} };
const field = { fieldNodes: [{}], ...operation };

it('all parents follow the first, with the arguments with which it arrived', async () => {
  const { resolve, seen } = fieldBehind(guarded);
  const context = {};
  const answers = await Promise.all(
    [1, 2, 3].map((parent) => resolve(parent, { a: 'given' }, context, field)),
  );
  expect(answers).toEqual(['1 guarded', '2 guarded', '3 guarded']);
  expect(await resolve(4, { a: 'given' }, context, field)).toBe('4 guarded');
  expect(seen).toEqual(['checked 1']);
});

it('another request and another field are checked anew', async () => {
  const { resolve, seen } = fieldBehind(guarded);
  const context = {};
  await resolve(1, {}, context, field);
  await resolve(2, {}, {}, field);
  await resolve(3, {}, context, { fieldNodes: [{}], ...operation });
  expect(seen).toEqual(['checked 1', 'checked 2', 'checked 3']);
});

it('where the first is refused, each is', async () => {
  const { resolve } = fieldBehind(refusing);
  const context = {};
  const answers = await Promise.allSettled([1, 2].map((parent) => resolve(parent, {}, context, field)));
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('where something else answers for the first, it does for each', async () => {
  const { resolve, seen } = fieldBehind(silent);
  const context = {};
  expect(await Promise.all([1, 2].map((parent) => resolve(parent, {}, context, field)))).toEqual([
    'nothing',
    'nothing',
  ]);
  expect(seen).toEqual(['checked 1', 'checked 2']);
});
