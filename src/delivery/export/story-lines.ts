import { everyStory, withdrawnStories } from '../../graph/read/every-story';
import type { GraphReader } from '../../graph/read/reader';
import { answerStory } from '../answers/story';
import { withdrawnNinjs } from '../formats/ninjs/story';
import { siteOf } from '../pages/site';
import type { StoryAnswer } from '../standards/story-facts';
import { inStandard } from '../standards/story-standards';

export type LineFormat = 'ninjs' | 'json-ld';

/**
 * Every public story as one line of JSON in a standard. With a moment only what changed since then; as ninjs then also what
 * went out of public, as items that are canceled.
 */
export async function* storyLines(
  reader: GraphReader,
  format: LineFormat,
  since: string | undefined,
): AsyncGenerator<string> {
  for await (const { slug, locale } of everyStory(reader, since)) {
    const answer = await answerStory(reader, { params: { slug }, query: { locale } });
    // It may have gone out of public since its page was read.
    if (answer.outcome !== 'found') continue;
    yield JSON.stringify(inStandard(format, JSON.parse(answer.body) as StoryAnswer<unknown>));
  }
  if (since !== undefined && format === 'ninjs') yield* canceledLines(reader, since);
}

async function* canceledLines(reader: GraphReader, since: string): AsyncGenerator<string> {
  for (const { id, slug, locale, at } of await withdrawnStories(reader, since)) {
    const pageUrl = siteOf().addressOf({ type: 'article', id, slug }, locale);
    yield JSON.stringify(withdrawnNinjs({ pageUrl, id, locale, at }));
  }
}
