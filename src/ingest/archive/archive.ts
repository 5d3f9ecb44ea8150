import type { Core } from '@strapi/strapi';
import { emptyLexicon } from '../../graph/write/lexicon';
import type { StoryOutcome } from '../outcome';
import type { StoryFile } from '../story-file/schema';
import { writeBatch } from './write-batch';

/** So many stories are written in one transaction: who saves meanwhile waits for half a second. */
export const LARGEST_BATCH = 50;

/** Writes a story through the Document Service; never throws for what its file holds. */
export type OrdinaryPath<Story extends StoryFile> = (story: Story) => Promise<StoryOutcome>;

/** Writes stories in bulk. Made once for a run: it learns the words of the archive. */
export interface Archive<Story extends StoryFile> {
  /**
   * Writes stories, the outcomes of which are given in their order: in bulk those of which it is certain that they come out
   * as by the ordinary path, the others by that.
   */
  write(stories: readonly Story[]): AsyncGenerator<StoryOutcome>;
}

export function openArchive<Story extends StoryFile>(
  strapi: Core.Strapi,
  ordinary: OrdinaryPath<Story>,
): Archive<Story> {
  const lexicon = emptyLexicon();
  /** Fewer where many stories go the ordinary way: a batch that is taken back was for nothing. */
  let most = LARGEST_BATCH;
  const writeSome = async (stories: readonly Story[]): Promise<readonly StoryOutcome[]> => {
    const written = await writeBatch(strapi, lexicon, stories);
    if (written.outcome === 'broken') return writeSome(stories.slice(0, written.story));
    return written.changes.map((changes) => ({ outcome: 'ingested', changes }));
  };
  return {
    async *write(stories) {
      let at = 0;
      while (at < stories.length) {
        const tried = stories.slice(at, at + most);
        const outcomes = await writeSome(tried).catch((error: unknown) => {
          strapi.log.warn(`Stories are written one by one, because in bulk they cannot be: ${String(error)}`);
          return undefined;
        });
        yield* outcomes ?? [];
        const left = outcomes ? tried.slice(outcomes.length, outcomes.length + 1) : tried;
        for (const story of left) yield await ordinary(story);
        at += (outcomes?.length ?? 0) + left.length;
        most = left.length > 0 ? Math.max(1, Math.floor(most / 2)) : Math.min(LARGEST_BATCH, most * 2);
      }
    },
  };
}
