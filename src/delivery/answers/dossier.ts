import { z } from 'zod';
import type { LocaleCode } from '../../content/content-types';
import { PLURALS, typeOfPlural } from '../../content/plurals';
import type { RecordType } from '../../content/save-rules';
import { SECTIONS } from '../../graph/project/projection';
import { readCards, type Cards } from '../../graph/read/cards';
import { readDossier, type Dossier } from '../../graph/read/dossier';
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
import {
  LISTS,
  cardText,
  fallbackOf,
  found,
  foundCards,
  publicUrl,
  type CardText,
  type FallbackNames,
} from './compose';
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
  const type = typeOfPlural(request.params.types ?? '');
  if (type === undefined) return NO_SUCH_TYPE;
  const address = request.params.slug ?? '';
  const question = { type, address, locale, limit: FIRST_PAGE, publicUrl: publicUrl() };
  const dossier = await readDossier(reader, question);
  return dossier === undefined ? answerMissed(reader, request, type, locale) : dossierOf(dossier, locale);
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

async function findSubject(reader: GraphReader, request: ReadRequest, locale: LocaleCode): Promise<Subject> {
  const type = typeOfPlural(request.params.types ?? '');
  if (type === undefined) return NO_SUCH_TYPE;
  const node = await readNode(reader, type, request.params.slug ?? '', locale);
  return node === undefined ? answerMissed(reader, request, type, locale) : { outcome: 'subject', node };
}

const NO_SUCH_TYPE: Answer = { outcome: 'unknown', message: 'No such type' };

/** The answer where no record of the type has the slug in the language. */
function answerMissed(
  reader: GraphReader,
  { params, query }: ReadRequest,
  type: RecordType,
  locale: LocaleCode,
): Promise<Answer> {
  const slug = params.slug ?? '';
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

/** What leads to a record, in the shape in which a dossier carries it. */
export interface Leading {
  /** JSON text of an object: the first page of each section, by its name. */
  readonly sections: string;
  readonly included: Cards['included'];
  readonly fallback: readonly FallbackNames[] | null;
}

/** Reads what of the public leads to a record that itself may not be public: the sections that its dossier has, or will have. */
export async function readLeading(
  reader: GraphReader,
  { id, locale }: { readonly id: string; readonly locale: LocaleCode },
): Promise<Leading> {
  const question = { id, locale, sections: SECTIONS, after: NEWEST, limit: FIRST_PAGE };
  const sections = await readSections(reader, question);
  const ids = [...new Set(sections.flatMap((section) => section.ids))];
  const cards = await readCards(reader, { ids, locale, publicUrl: publicUrl() });
  return {
    sections: sectionsText(sections, cards, 'counted'),
    included: cards.included,
    fallback: fallbackOf(cards.fallback),
  };
}

function dossierOf({ node, sections, cards }: Dossier, locale: LocaleCode): Answer {
  const listed = new Set([node.id, ...sections.flatMap(({ ids }) => ids)]);
  const included = [...cards.cards, ...cards.included].filter(({ id }) => !listed.has(String(id)));
  const own = node.fallback_locale === null ? [] : [{ id: node.id, locale: node.fallback_locale }];
  const fallback = fallbackOf([...own, ...cards.fallback.filter(({ id }) => id !== node.id)]);
  const text = (form: keyof CardText) =>
    `{"data":${node.body},"included":${JSON.stringify(included)},"sections":${sectionsText(sections, cards, form)},` +
    `"meta":${JSON.stringify({ locale, fallback })}}`;
  return found({
    body: text('counted'),
    stable: text('stable'),
    keys: [...new Set([node.id, ...cards.keys, LISTS])],
    updatedMs: Math.max(node.updated_ms, cards.updatedMs),
  });
}

function sectionsText(sections: readonly SectionPage[], cards: Cards, form: keyof CardText): string {
  const texts = new Map(cards.cards.map((card) => [card.id, cardText(card, cards)]));
  return `{${sections.map((section) => sectionText(section, texts, form)).join(',')}}`;
}

function sectionText(
  { section, count, ids, next }: SectionPage,
  texts: ReadonlyMap<string, CardText>,
  form: keyof CardText,
): string {
  const data = ids.flatMap((id) => texts.get(id)?.[form] ?? []).join(',');
  return `"${section}":{"count":${count},"data":[${data}],"next":${JSON.stringify(positionCursor(next))}}`;
}
