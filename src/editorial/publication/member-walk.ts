/** Something that goes out with an article, by whatever tells it from others. */
export interface Member {
  readonly key: string;
}

/** What a record needs to be public before it is: its unpublished neighbours in their order. */
export type Needs<M extends Member> = (of: M) => Promise<readonly M[]>;

/**
 * Everything that the given members need, themselves included, to a fixed point: each once, and what another needs before
 * it. In a circle, where that cannot be, the one that was met first comes last.
 */
export async function walkMembers<M extends Member>(
  from: readonly M[],
  needs: Needs<M>,
): Promise<readonly M[]> {
  const met = new Set<string>();
  const ordered: M[] = [];
  const visit = async (member: M): Promise<void> => {
    if (met.has(member.key)) return;
    met.add(member.key);
    for (const needed of await needs(member)) await visit(needed);
    ordered.push(member);
  };
  for (const member of from) await visit(member);
  return ordered;
}
