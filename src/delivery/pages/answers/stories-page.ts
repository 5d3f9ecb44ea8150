import type { GraphReader } from '../../../graph/read/reader';
import { answerStories } from '../../answers/stories';
import type { Answer, ReadRequest } from '../../serving/answer';
import { pathWith } from '../view/addresses';
import type { StoryCard } from '../view/cards';
import { everywhere } from '../view/frame';
import { listMain, pageLinks } from '../view/lists';
import { localeOf, pageAnswer, readBody, viewOf } from './page-answer';

/** `GET /stories`: all stories, newest first. */
export async function answerStoriesPage(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const answer = await answerStories(reader, request);
  if (answer.outcome !== 'found') return answer;
  const { data, meta } = readBody<{
    readonly data: readonly StoryCard[];
    readonly meta: { readonly next: string | null };
  }>(answer);
  const locale = localeOf(request);
  const view = viewOf(locale, []);
  const query = { after: request.query.after as string | undefined };
  const heading = view.words.stories;
  return pageAnswer(
    {
      locale,
      title: heading,
      path: pathWith('/stories', locale, query),
      alternates: everywhere('/stories'),
      main: listMain(view, { heading, cards: data, pages: pageLinks(view, '/stories', query, meta.next) }),
      data: pathWith('/api/stories', locale, query),
      current: 'stories',
      feedsFor: {},
    },
    answer,
  );
}
