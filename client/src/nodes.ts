/** Whatever an answer holds that others can refer to. */
interface Referable {
  readonly type: string;
  readonly id: string;
}

/** An answer with what its records refer to, wherever it stands. */
interface Answer<One extends Referable, Included extends Referable, Listed extends Referable> {
  readonly data: One | readonly One[];
  readonly included?: readonly Included[];
  readonly sections?: Readonly<Record<string, { readonly data: readonly Listed[] }>>;
}

/**
 * Finds what an answer's records refer to: `const find = nodesOf(story); find(story.data.category)?.name`.
 * @returns a function from a reference to its node; undefined for null, and for what is not in the answer.
 */
export function nodesOf<One extends Referable, Included extends Referable, Listed extends Referable = never>({
  data,
  included = [],
  sections = {},
}: Answer<One, Included, Listed>) {
  type Node = One | Included | Listed;
  const own = (Array.isArray(data) ? data : [data]) as readonly One[];
  const listed = Object.values(sections).flatMap((section) => section.data);
  const byId = new Map<string, Node>([...included, ...listed, ...own].map((node) => [node.id, node]));
  return <Type extends string>(reference: { readonly type: Type; readonly id: string } | null | undefined) =>
    (reference ? byId.get(reference.id) : undefined) as Extract<Node, { readonly type: Type }> | undefined;
}
