import type { GraphReader } from '../../../graph/read/reader';
import type { FallbackNames } from '../../answers/compose';
import { answerThread } from '../../answers/thread';
import type { PublicNode } from '../../formats/public-nodes';
import type { Answer, ReadRequest } from '../../serving/answer';
import { pathWith } from '../view/addresses';
import { everywhere } from '../view/frame';
import { pageLinks } from '../view/lists';
import { threadMain, type ThreadDocument } from '../view/thread';
import { localeOf, pageAnswer, pageElsewhere, readBody, viewOf } from './page-answer';

interface ThreadAnswer {
  readonly data: readonly ThreadDocument[];
  readonly included: readonly PublicNode[];
  readonly meta: { readonly next: string | null; readonly fallback: readonly FallbackNames[] | null };
}

/** `GET /threads/:slug`: the correspondence that a document belongs to. */
export async function answerThreadPage(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const answer = await answerThread(reader, request);
  if (answer.outcome === 'refused') return answer;
  const locale = localeOf(request);
  const slug = request.params.slug ?? '';
  if (answer.outcome !== 'found')
    return pageElsewhere(reader, { type: 'document', slug, locale }, { under: '/threads' });
  const { data, included, meta } = readBody<ThreadAnswer>(answer);
  const view = viewOf(locale, [...included, ...data], meta.fallback);
  const path = `/threads/${encodeURIComponent(slug)}`;
  const query = { after: request.query.after as string | undefined };
  const title = data.find((document) => document.slug === slug)?.title;
  return pageAnswer(
    {
      locale,
      title: title === undefined ? view.words.thread : `${view.words.thread}: ${title}`,
      path: pathWith(path, locale, query),
      alternates: everywhere(path),
      main: threadMain(view, data, slug, pageLinks(view, path, query, meta.next)),
      data: pathWith(`/api/threads/${encodeURIComponent(slug)}`, locale, query),
    },
    answer,
  );
}
