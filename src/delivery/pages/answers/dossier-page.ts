import { PLURALS } from '../../../content/plurals';
import { shortened } from '../../../content/shortened';
import type { RecordType } from '../../../content/save-rules';
import { SECTIONS } from '../../../graph/project/projection';
import { readNode } from '../../../graph/read/node';
import type { FallbackNames } from '../../answers/compose';
import { answerDossier, answerSection } from '../../answers/dossier';
import type { PublicNode, RecordNode } from '../../formats/public-nodes';
import type { Answerer } from '../../serving/respond';
import { pathWith, recordAddress, recordPath } from '../view/addresses';
import type { AnyCard } from '../view/cards';
import { dossierMain, type DossierSections, type Subject } from '../view/dossier';
import { everywhere, type Page } from '../view/frame';
import { titleOf } from '../view/heads';
import { html } from '../html/html';
import { listMain, pageLinks } from '../view/lists';
import type { View } from '../view/view';
import { localeOf, pageAnswer, pageElsewhere, readBody, viewOf } from './page-answer';

type SubjectType = Exclude<RecordType, 'article'>;

interface DossierAnswer {
  readonly data: Subject;
  readonly included: readonly PublicNode[];
  readonly sections: DossierSections;
  readonly meta: { readonly fallback: readonly FallbackNames[] | null };
}

/** `GET /people/:slug` and the like: a record with everything that leads to it. */
export function dossierPage(type: SubjectType): Answerer {
  return async (reader, request) => {
    const params = { types: PLURALS[type], slug: request.params.slug ?? '' };
    const answer = await answerDossier(reader, { params, query: request.query });
    if (answer.outcome === 'refused') return answer;
    const locale = localeOf(request);
    if (answer.outcome !== 'found') return pageElsewhere(reader, { type, slug: params.slug, locale });
    const { data, included, sections, meta } = readBody<DossierAnswer>(answer);
    const view = viewOf(locale, [...cardsIn(sections), ...included, data], meta.fallback);
    return pageAnswer(recordPage(view, data, sections), answer);
  };
}

/** The cards that stand in sections. */
export function cardsIn(sections: DossierSections): readonly PublicNode[] {
  return Object.values(sections).flatMap((section) => section.data) as readonly AnyCard[] as PublicNode[];
}

/** The page of a record, whoever reads it: the public, or an editor before it is public. */
export function recordPage(view: View, record: Subject, sections: DossierSections): Page {
  const { locale } = view;
  const path = recordPath(record);
  return {
    locale,
    title: shortened(titleOf(record), LONGEST_TITLE),
    path: pathWith(path, locale),
    record,
    alternates: everywhere(path),
    main: dossierMain(view, record, sections),
    data: pathWith(`/api/dossiers${path}`, locale),
    feedsFor: { recordPath: path },
  };
}

interface SectionAnswer {
  readonly data: readonly AnyCard[];
  readonly included?: readonly PublicNode[];
  readonly meta: { readonly next: string | null; readonly fallback: readonly FallbackNames[] | null };
}

/** `GET /people/:slug/:section` and the like: the further pages of one section of a dossier. */
export function sectionPage(type: SubjectType): Answerer {
  return async (reader, request) => {
    const { slug = '', section = '' } = request.params;
    const answer = await answerSection(reader, {
      params: { types: PLURALS[type], slug, section },
      query: request.query,
    });
    if (answer.outcome === 'refused') return answer;
    const locale = localeOf(request);
    const known = SECTIONS.find((name) => name === section);
    if (known === undefined) return answer;
    const subject = await readNode(reader, type, slug, locale);
    if (answer.outcome !== 'found' || subject === undefined)
      return pageElsewhere(reader, { type, slug, locale }, { rest: `/${known}` });
    const { data, included = [], meta } = readBody<SectionAnswer>(answer);
    const record = JSON.parse(subject.body) as RecordNode;
    const view = viewOf(locale, [...(data as readonly PublicNode[]), ...included, record], meta.fallback);
    const path = `${recordPath(record)}/${known}`;
    const query = { after: request.query.after as string | undefined };
    const heading = view.words.section[known];
    const intro = html`<p class="subheadline">
      <a href="${recordAddress(record, locale)}">${shortened(titleOf(record), LONGEST_TITLE)}</a>
    </p>`;
    return pageAnswer(
      {
        locale,
        title: `${shortened(titleOf(record), LONGEST_TITLE)}: ${heading}`,
        path: pathWith(path, locale, query),
        alternates: everywhere(path),
        main: listMain(view, { heading, intro, cards: data, pages: pageLinks(view, path, query, meta.next) }),
        data: pathWith(`/api/dossiers${path}`, locale, query),
      },
      answer,
    );
  };
}

/** A title that fits into a tab; a statement is as long as what was said. */
const LONGEST_TITLE = 90;
