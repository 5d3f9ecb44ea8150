import type { GraphReader } from '../../../graph/read/reader';
import type { FallbackNames } from '../../answers/compose';
import { answerTimeline } from '../../answers/timeline';
import type { PublicNode } from '../../formats/public-nodes';
import type { Answer, ReadRequest } from '../../serving/answer';
import { pathWith } from '../view/addresses';
import { everywhere } from '../view/frame';
import { pageLinks } from '../view/lists';
import { timelineMain, type DatedCard } from '../view/timeline';
import { chosenOf, textsOf, withoutEmpty } from './chosen';
import { localeOf, pageAnswer, readBody, viewOf } from './page-answer';

const FILTERS = ['person', 'country', 'organization', 'document'] as const;

interface TimelineAnswer {
  readonly data: readonly DatedCard[];
  readonly included?: readonly PublicNode[];
  readonly meta: { readonly next: string | null; readonly fallback: readonly FallbackNames[] | null };
}

/** `GET /timeline`: what is dated, oldest first, about whom and of when one likes. */
export async function answerTimelinePage(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const query = withoutEmpty(request.query);
  const answer = await answerTimeline(reader, { params: {}, query });
  if (answer.outcome !== 'found') return answer;
  const locale = localeOf(request);
  const { data, included = [], meta } = readBody<TimelineAnswer>(answer);
  const view = viewOf(locale, [...(data as unknown as PublicNode[]), ...included], meta.fallback);
  const { locale: _language, ...asked } = textsOf(query);
  const chosen = await chosenOf(reader, { query }, FILTERS, locale);
  const title = [view.words.timeline, ...chosen.map(({ name }) => name)].join(': ');
  const pages = pageLinks(view, '/timeline', asked, meta.next);
  return pageAnswer(
    {
      locale,
      title,
      path: pathWith('/timeline', locale, asked),
      alternates: everywhere('/timeline', asked),
      main: timelineMain(view, data, { chosen, from: asked.from, to: asked.to }, pages),
      data: pathWith('/api/timeline', locale, asked),
      current: 'timeline',
    },
    answer,
  );
}
