import { z } from 'zod';
import type { LocaleCode } from '../../content/content-types';
import { PLURALS, typeOfPlural } from '../../content/plurals';
import type { RecordType } from '../../content/save-rules';
import { SECTIONS, type Section } from '../../graph/project/projection';
import { readCards, type Card, type Cards } from '../../graph/read/cards';
import { readNode, type NodeRow } from '../../graph/read/node';
import { NEWEST } from '../../graph/read/position';
import type { GraphReader } from '../../graph/read/reader';
import { readSections, type SectionPage } from '../../graph/read/sections';
import {
  limitParameter,
  localeParameter,
  parseQuery,
  positionCursor,
  positionParameter,
} from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { LISTS, fallbackOf, found, foundCards, publicUrl, withCounts } from './compose';
import { answerElsewhere, searchOf } from './elsewhere';

/** So many of each section stand on a dossier's first page. */
const FIRST_PAGE = 10;

/** The parameters of a dossier. */
export const DOSSIER_QUERY = z.strictObject({ locale: localeParameter });
/** The parameters of a section. */
export const SECTION_QUERY = z.strictObject({
  locale: localeParameter,
  after: positionParameter,
  limit: limitParameter(25),
});

/** `GET /api/dossiers/:types/:slug`: a record with the first page of everything that leads to it. */
export async function answerDossier(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(DOSSIER_QUERY, request.query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale } = parsed.value;
  const subject = await findSubject(reader, request, locale);
  if (subject.outcome !== 'subject') return subject;
  const { node } = subject;
  const sections = await readSections(reader, {
    id: node.id,
    locale,
    sections: SECTIONS,
    after: NEWEST,
    limit: FIRST_PAGE,
  });
  const ids = [...new Set([...sections.flatMap((section) => section.ids), ...node.refs])];
  const cards = await readCards(reader, { ids, locale, publicUrl: publicUrl(), files: node.files });
  return dossierOf(node, sections, cards, locale);
}

/** `GET /api/dossiers/:types/:slug/:section`: the further pages of one section. */
export async function answerSection(reader: GraphReader, request: ReadRequest): Promise<Answer> {
  const section = SECTIONS.find((known) => known === request.params.section);
  if (section === undefined) return { outcome: 'unknown', message: 'No such section' };
  const parsed = parseQuery(SECTION_QUERY, request.query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, after = NEWEST, limit } = parsed.value;
  const subject = await findSubject(reader, request, locale);
  if (subject.outcome !== 'subject') return subject;
  const { id } = subject.node;
  const [page] = await readSections(reader, { id, locale, sections: [section], after, limit });
  const cards = await readCards(reader, { ids: page?.ids ?? [], locale, publicUrl: publicUrl() });
  const meta = {
    next: positionCursor(page?.next ?? null),
    locale,
    count: page?.count ?? 0,
    fallback: fallbackOf(cards.fallback),
  };
  return foundCards({ ...cards, keys: [...cards.keys, id] }, { meta });
}

/** The record of a dossier, or the answer where there is none. */
type Subject = { readonly outcome: 'subject'; readonly node: NodeRow } | Answer;

async function findSubject(
  reader: GraphReader,
  { params, query }: ReadRequest,
  locale: LocaleCode,
): Promise<Subject> {
  const type = typeOfPlural(params.types ?? '');
  if (type === undefined) return { outcome: 'unknown', message: 'No such type' };
  const slug = params.slug ?? '';
  const node = await readNode(reader, type, slug, locale);
  if (node !== undefined) return { outcome: 'subject', node };
  const rest = `${params.section === undefined ? '' : `/${params.section}`}${searchOf(query)}`;
  return answerElsewhere(reader, {
    type,
    slug,
    locale,
    address: (other) => `${dossierAddress(type, other)}${rest}`,
  });
}

function dossierAddress(type: RecordType, slug: string): string {
  return `/api/dossiers/${PLURALS[type]}/${encodeURIComponent(slug)}`;
}

function dossierOf(
  node: NodeRow,
  sections: readonly SectionPage[],
  cards: Cards,
  locale: LocaleCode,
): Answer {
  const listed = new Set([node.id, ...sections.flatMap(({ ids }) => ids)]);
  const included = [...cards.cards, ...cards.included].filter(({ id }) => !listed.has(String(id)));
  const own = node.fallback_locale === null ? [] : [{ id: node.id, locale: node.fallback_locale }];
  const fallback = fallbackOf([...own, ...cards.fallback.filter(({ id }) => id !== node.id)]);
  const text = (show: (card: Card) => object) =>
    `{"data":${node.body},"included":${JSON.stringify(included)},"sections":${JSON.stringify(
      sectionsJson(sections, cards, show),
    )},"meta":${JSON.stringify({ locale, fallback })}}`;
  return found({
    body: text((card) => withCounts(card, cards)),
    stable: text((card) => card),
    keys: [...new Set([node.id, ...cards.keys, LISTS])],
    updatedMs: Math.max(node.updated_ms, cards.updatedMs),
  });
}

function sectionsJson(
  sections: readonly SectionPage[],
  { cards }: Cards,
  show: (card: Card) => object,
): Partial<Record<Section, object>> {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return Object.fromEntries(
    sections.map(({ section, count, ids, next }) => {
      const data = ids.flatMap((id) => byId.get(id) ?? []).map(show);
      return [section, { count, data, next: positionCursor(next) }];
    }),
  );
}
