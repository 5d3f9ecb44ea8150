import { z } from 'zod';
import { htmlOf } from '../../graph/project/html';
import { textOf } from '../../graph/project/text';
import type { GraphReader } from '../../graph/read/reader';
import { found } from '../answers/compose';
import { answerElsewhere, searchOf } from '../answers/elsewhere';
import { answerStory } from '../answers/story';
import { storyJsonLd } from '../formats/json-ld/story';
import { storyNinjs } from '../formats/ninjs/story';
import { siteOf } from '../pages/site';
import { localeParameter, parseQuery } from '../requests/parameters';
import type { Answer, AnswerForm, ReadRequest } from '../serving/answer';
import { storyFacts, type StoryAnswer } from './story-facts';

/** A standard in which a story is told: the last part of its path and how it is written. */
interface Standard {
  readonly name: 'json-ld' | 'ninjs';
  readonly form: AnswerForm;
}

/** The parameters of this route. */
export const STANDARD_QUERY = z.strictObject({ locale: localeParameter });

/** `GET /api/stories/:slug/json-ld`: the story in the words of schema.org. */
export function answerStoryJsonLd(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  return answerStandard(reader, request, { name: 'json-ld', form: 'json-ld' });
}

/** `GET /api/stories/:slug/ninjs`: the story as a news item of IPTC ninjs 3.1. */
export function answerStoryNinjs(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  return answerStandard(reader, request, { name: 'ninjs', form: 'json' });
}

async function answerStandard(
  reader: GraphReader,
  { params, query }: ReadRequest,
  { name, form }: Standard,
): Promise<Answer> {
  const parsed = parseQuery(STANDARD_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale } = parsed.value;
  const slug = params.slug ?? '';
  const answer = await answerStory(reader, { params: { slug }, query: { locale } });
  if (answer.outcome !== 'found') {
    const address = (other: string) => `/api/stories/${encodeURIComponent(other)}/${name}${searchOf(query)}`;
    return answerElsewhere(reader, { type: 'article', slug, locale, address });
  }
  const body = JSON.stringify(inStandard(name, JSON.parse(answer.body) as StoryAnswer<unknown>));
  return found({ body, stable: body, keys: answer.keys, updatedMs: answer.lastModified.getTime(), form });
}

/** A story, with its text as blocks, in a standard. */
export function inStandard(name: Standard['name'], story: StoryAnswer<unknown>): object {
  const facts = storyFacts(siteOf(), story);
  const { body } = story.data;
  return name === 'json-ld'
    ? storyJsonLd(facts)
    : storyNinjs(facts, { html: htmlOf(body), text: textOf(body) });
}
