import { z } from 'zod';
import type { GraphReader } from '../../graph/read/reader';
import { BODY_FORMS, readStory, type StoryRow } from '../../graph/read/story';
import type { LocaleCode } from '../../content/content-types';
import { localeParameter, parseQuery } from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { fallbackOf, found, publicUrl } from './compose';
import { answerElsewhere, searchOf } from './elsewhere';

/** The parameters of this route. */
export const STORY_QUERY = z.strictObject({
  locale: localeParameter,
  body: z.enum(BODY_FORMS, { error: `it is one of ${BODY_FORMS.join(', ')}` }).default('blocks'),
});

/** `GET /api/stories/:slug`: an article with all that it leads to, each node once. */
export async function answerStory(reader: GraphReader, { params, query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(STORY_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, body: form } = parsed.value;
  const slug = params.slug ?? '';
  const story = await readStory(reader, { slug, locale, form, publicUrl: publicUrl() });
  if (story !== undefined) return storyOf(story, locale);
  return answerElsewhere(reader, { type: 'article', slug, locale, address: storyAddress(query) });
}

function storyOf(story: StoryRow, locale: LocaleCode): Answer {
  const meta = `"locale":"${locale}","fallback":${JSON.stringify(fallbackOf(story.fallback))}`;
  const data = `${story.data.slice(0, -1)},"body":${story.text}}`;
  const stable = `{"data":${data},"included":[${story.included}],"meta":{${meta}`;
  return found({
    body: `${stable},"counts":${story.counts}}}`,
    stable,
    keys: story.keys,
    updatedMs: story.updated_ms,
  });
}

/** The address of a story under another slug, with the query that was asked. */
function storyAddress(query: ReadRequest['query']): (slug: string) => string {
  return (slug) => `/api/stories/${encodeURIComponent(slug)}${searchOf(query)}`;
}
