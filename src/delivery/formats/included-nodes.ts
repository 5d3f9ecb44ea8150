import type { NodeReference, NodeType, NodesByType, PublicNode } from './public-nodes';

/**
 * The nodes that came along in an answer, to be looked up by reference. A linked article has the fields of its card only, and
 * so have the records that a card leads to: what is not there reads as nothing.
 */
export class IncludedNodes {
  readonly #byId: ReadonlyMap<string, PublicNode>;

  constructor(nodes: readonly PublicNode[]) {
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
  }

  /** The node that a reference means; undefined where it did not come along or is of another type. */
  one<Type extends NodeType>(
    type: Type,
    reference: NodeReference | null | undefined,
  ): NodesByType[Type] | undefined {
    const found = reference ? this.#byId.get(reference.id) : undefined;
    return found?.type === type ? (found as NodesByType[Type]) : undefined;
  }

  /** The nodes that references mean, in their order; what did not come along is left out. */
  many<Type extends NodeType>(
    type: Type,
    references: readonly NodeReference[] | null | undefined,
  ): readonly NodesByType[Type][] {
    return (references ?? []).flatMap((reference) => this.one(type, reference) ?? []);
  }
}
