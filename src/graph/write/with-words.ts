import type { Projection } from '../project/projection';
import type { Run } from '../records/records';
import { wordsOfTexts, type Lexicon } from './lexicon';
import type { ProjectionToWrite } from './write-projections';

/** Projections with the words of their texts, taken apart here and not, once for each text, in the database. */
export async function withWords(
  lexicon: Lexicon,
  run: Run,
  projections: readonly Projection[],
): Promise<readonly ProjectionToWrite[]> {
  const words = await wordsOfTexts(
    lexicon,
    run,
    projections.flatMap(({ nodes }) => nodes),
  );
  let at = 0;
  return projections.map((projection) => ({
    ...projection,
    nodes: projection.nodes.map((node) => ({ ...node, words: words[at++] })),
  }));
}
