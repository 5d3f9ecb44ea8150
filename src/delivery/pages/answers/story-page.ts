import type { GraphReader } from '../../../graph/read/reader';
import { readThreadPage } from '../../answers/comments';
import { commentSettingsOf } from '../../../platform/settings/comments';
import { positionParameter } from '../../requests/parameters';
import { readLanguages, type LanguageRow } from '../../../graph/read/languages';
import { answerStory } from '../../answers/story';
import { storyJsonLd } from '../../formats/json-ld/story';
import type { Answer, ReadRequest } from '../../serving/answer';
import { storyFacts, type StoryAnswer } from '../../standards/story-facts';
import { html } from '../html/html';
import { siteOf } from '../site';
import { commentsPart, type ShownComments } from '../view/comments';
import { pathWith, recordPath } from '../view/addresses';
import type { Alternate, Page } from '../view/frame';
import { storyMain } from '../view/story';
import { storyHeadTags, storyTitles } from '../view/story-head';
import type { View } from '../view/view';
import { localeOf, pageAnswer, pageElsewhere, readBody, viewOf } from './page-answer';

const COMMENTS_SHOWN = 30;

/** `GET /stories/:slug`: a story with the records that it is made of, and what readers wrote under it. */
export async function answerStoryPage(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const slug = request.params.slug ?? '';
  const { comments: after, ...query } = request.query;
  const answer = await answerStory(reader, { params: { slug }, query: { ...query, body: 'html' } });
  if (answer.outcome === 'refused') return answer;
  const locale = localeOf(request);
  if (answer.outcome !== 'found') return pageElsewhere(reader, { type: 'article', slug, locale });
  const story = readBody<StoryAnswer>(answer);
  const languages = await readLanguages(reader, story.data.id);
  const view = viewOf(locale, story.included, story.meta.fallback);
  return pageAnswer(storyPage(view, story, languages, await commentsOf(reader, story, view, after)), answer);
}

/** The page of a story, whoever reads it: the public, or an editor before it is public. */
export function storyPage(
  view: View,
  { data, included }: StoryAnswer,
  languages: readonly LanguageRow[],
  comments?: ShownComments,
): Page {
  const site = siteOf();
  const path = pathWith(recordPath(data), view.locale);
  const facts = storyFacts(site, { data, included });
  return {
    ...storyTitles(data),
    locale: view.locale,
    path,
    record: data,
    alternates: languages.map(alternateOf),
    main: html`${storyMain(view, { article: data, text: data.body })} ${commentsPart(view, comments)}`,
    head: storyHeadTags(site, {
      article: data,
      address: facts.pageUrl,
      image: facts.image,
      jsonLd: storyJsonLd(facts),
    }),
    data: pathWith(`/api/stories/${encodeURIComponent(data.slug ?? '')}`, view.locale),
  };
}

/** What the public sees of a story's comments, the newest first. A cursor that nobody gave out begins at the beginning. */
async function commentsOf(
  reader: GraphReader,
  { data }: StoryAnswer,
  { locale }: View,
  cursor: unknown,
): Promise<ShownComments | undefined> {
  if (commentSettingsOf(process.env).commenting === 'off') return undefined;
  const { data: after } = positionParameter.safeParse(cursor);
  const question = { articleId: data.id, locale, viewer: null, after, limit: COMMENTS_SHOWN };
  const { threads, next } = await readThreadPage(reader, { ...question, order: 'newest' });
  const path = pathWith(recordPath(data), locale);
  const more =
    next && `${path}${path.includes('?') ? '&' : '?'}comments=${encodeURIComponent(next)}#comments`;
  return { threads, next, more };
}

function alternateOf({ locale, slug }: LanguageRow): Alternate {
  return { locale, path: pathWith(recordPath({ type: 'article', id: slug, slug }), locale) };
}
