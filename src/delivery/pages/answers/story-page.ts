import type { GraphReader } from '../../../graph/read/reader';
import { readLanguages, type LanguageRow } from '../../../graph/read/languages';
import { answerStory } from '../../answers/story';
import { storyJsonLd } from '../../formats/json-ld/story';
import type { Answer, ReadRequest } from '../../serving/answer';
import { storyFacts, type StoryAnswer } from '../../standards/story-facts';
import { siteOf } from '../site';
import { pathWith, recordPath } from '../view/addresses';
import type { Alternate, Page } from '../view/frame';
import { storyMain } from '../view/story';
import { storyHeadTags, storyTitles } from '../view/story-head';
import type { View } from '../view/view';
import { localeOf, pageAnswer, pageElsewhere, readBody, viewOf } from './page-answer';

/** `GET /stories/:slug`: a story with the records that it is made of. */
export async function answerStoryPage(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const slug = request.params.slug ?? '';
  const answer = await answerStory(reader, { params: { slug }, query: { ...request.query, body: 'html' } });
  if (answer.outcome === 'refused') return answer;
  const locale = localeOf(request);
  if (answer.outcome !== 'found') return pageElsewhere(reader, { type: 'article', slug, locale });
  const story = readBody<StoryAnswer>(answer);
  const languages = await readLanguages(reader, story.data.id);
  return pageAnswer(storyPage(viewOf(locale, story.included, story.meta.fallback), story, languages), answer);
}

/** The page of a story, whoever reads it: the public, or an editor before it is public. */
export function storyPage(
  view: View,
  { data, included }: StoryAnswer,
  languages: readonly LanguageRow[],
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
    main: storyMain(view, { article: data, text: data.body }),
    head: storyHeadTags(site, {
      article: data,
      address: facts.pageUrl,
      image: facts.image,
      jsonLd: storyJsonLd(facts),
    }),
    data: pathWith(`/api/stories/${encodeURIComponent(data.slug ?? '')}`, view.locale),
  };
}

function alternateOf({ locale, slug }: LanguageRow): Alternate {
  return { locale, path: pathWith(recordPath({ type: 'article', id: slug, slug }), locale) };
}
