import { PLURALS } from '../../../content/plurals';
import type { RecordType } from '../../../content/save-rules';
import type { Section } from '../../../graph/project/projection';
import type { BodyForm } from '../../../graph/read/story';
import type { GraphRequest } from './graph-request';
import { includedIn, type Shown } from './nodes';
import type { Json, Reading, SectionJson } from './readings';

type Args = Readonly<Record<string, unknown>>;

/** Answers a field of the query itself. */
type Root = (args: Args, request: GraphRequest) => Promise<unknown>;

/** Answers a field of a dossier. */
type SectionResolver = (dossier: Dossier, args: Args, request: GraphRequest) => Promise<unknown>;

/** A dossier with how to ask for more of it. */
interface Dossier {
  readonly reading: Reading;
  readonly params: { readonly types: string; readonly slug: string };
}

/** What GraphQL calls the sections, whose names have no hyphens there. */
const SECTION_FIELDS: Readonly<Record<string, Section>> = {
  articles: 'articles',
  statements: 'statements',
  documentsWritten: 'documents-written',
  documentsReceived: 'documents-received',
  documentsAbout: 'documents-about',
  events: 'events',
};

const FIRST_PAGE = 10;

/** The fields of the query that are answered from the graph, by the routes that answer the same. */
export const ROOTS: Readonly<Record<string, Root>> = {
  story: async ({ slug, ...args }, request) => {
    const reading = await request.read({ route: 'story', params: { slug: String(slug) }, args });
    const { data, meta } = reading.json;
    return { ...shownIn(reading, { ...(data as Json), counts: meta.counts }), form: formOf(args) };
  },
  stories: async (args, request) => pageOf(await request.read({ route: 'stories', params: {}, args })),
  dossier: async ({ type, slug, ...args }, request): Promise<Dossier> => {
    const params = { types: PLURALS[type as RecordType], slug: String(slug) };
    return { reading: await request.read({ route: 'dossier', params, args }), params };
  },
  thread: async ({ slug, ...args }, request) => {
    const reading = await request.read({ route: 'thread', params: { slug: String(slug) }, args });
    const { count, truncated } = reading.json.meta;
    return { ...pageOf(reading), count, truncated, included: includedOf(reading) };
  },
  timeline: async (args, request) => {
    const page = pageOf(await request.read({ route: 'timeline', params: {}, args }));
    return { ...page, data: page.data.map((node) => ({ node, date: node.json.date ?? null })) };
  },
  search: async (args, request) => {
    const reading = await request.read({ route: 'search', params: {}, args });
    const { total, facets } = reading.json.meta;
    const page = pageOf(reading);
    const data = page.data.map((node) => ({
      node,
      match: node.json.match,
      highlights: node.json.highlights,
    }));
    return { ...page, data, total, facets };
  },
};

/** The fields of a dossier. */
export const DOSSIER: Readonly<Record<string, SectionResolver>> = {
  data: async ({ reading }) => shownIn(reading, reading.json.data as Json),
  included: async ({ reading }) => includedOf(reading),
  locale: async ({ reading }) => reading.json.meta.locale,
  fallback: async ({ reading }) => reading.json.meta.fallback,
  ...Object.fromEntries(
    Object.entries(SECTION_FIELDS).map(([name, section]) => [name, sectionResolver(section)]),
  ),
};

/** The first page of a section stands in the dossier; others are asked for one by one. */
function sectionResolver(section: Section): SectionResolver {
  return async ({ reading, params }, { after, limit }, request) => {
    const first = reading.json.sections?.[section];
    if (first && isNotGiven(after) && isNotGiven(limit)) return sectionOf(reading, first);
    const { locale } = reading.json.meta;
    const args = { locale, after, limit: limit ?? FIRST_PAGE };
    const page = await request.read({ route: 'section', params: { ...params, section }, args });
    const { count, next = null } = page.json.meta;
    return sectionOf(page, { count: Number(count), next, data: page.json.data as Json[] });
  };
}

function isNotGiven(value: unknown): boolean {
  return value === undefined || value === null;
}

function sectionOf(reading: Reading, { count, data, next }: SectionJson): object {
  return { count, next, data: data.map((json) => shownIn(reading, json)) };
}

function pageOf(reading: Reading) {
  const { locale, fallback, next = null } = reading.json.meta;
  return {
    data: (reading.json.data as Json[]).map((json) => shownIn(reading, json)),
    next,
    locale,
    fallback,
  };
}

function includedOf(reading: Reading): readonly Shown[] {
  return includedIn(shownIn(reading, {}));
}

function shownIn(reading: Reading, json: Json): Shown {
  return { json, locale: reading.json.meta.locale, reading, form: 'blocks', isRecord: true };
}

function formOf({ body }: Args): BodyForm {
  return (body as BodyForm | null | undefined) ?? 'blocks';
}
