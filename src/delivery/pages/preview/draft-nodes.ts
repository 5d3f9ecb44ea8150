import type { Core } from '@strapi/strapi';
import {
  ARTICLE,
  RECORD_TYPES,
  isEditorialUid,
  uidOf,
  type LocaleCode,
  type RecordUid,
} from '../../../content/content-types';
import { project } from '../../../graph/project/project';
import type { Node, Reference } from '../../../graph/project/projection';
import { publicUrl } from '../../answers/compose';
import { readLeading, type Leading } from '../../answers/dossier';
import { readFiles } from '../../../graph/read/files';
import { readerOf } from '../../../graph/read/pool';
import type { Run } from '../../../graph/records/records';
import { readPublicRecords, readWholeRows, type RecordRow } from '../../../graph/records/records';
import type { PublicNode } from '../../formats/public-nodes';
import type { Previewed } from './pass';

/** A draft as it would be in the published graph, with what it would lead to there. */
export interface DraftNodes {
  readonly node: Node;
  readonly included: readonly PublicNode[];
  /** Ids of documents, statements and events that are not public yet: they go out with the article. */
  readonly unpublished: ReadonlySet<string>;
  /** What of the public leads to it; of a story, whose page shows no such thing, nothing. */
  readonly leading: Leading | undefined;
  /** Names that stand in another language. */
  readonly fallback: readonly { readonly locale: string; readonly ids: readonly string[] }[];
}

/**
 * Projects a draft by the same function that makes the public nodes. What it leads to is taken as it is public, and where it
 * is not public yet as its draft is.
 * @returns undefined where there is no such record in the language.
 */
export async function readDraftNodes(
  strapi: Core.Strapi,
  { type, documentId, locale }: Previewed,
): Promise<DraftNodes | undefined> {
  const run: Run = (sql, bindings) => strapi.db.connection.raw(sql, bindings as string[]);
  const [row] = await readDrafts(strapi, run, uidOf(type), [documentId], locale);
  const node = row && nodeOf(row, locale);
  if (node === undefined) return undefined;
  const first = await readReferred(strapi, run, referencesOf(node), new Set([documentId]), locale);
  const known = new Set([documentId, ...first.nodes.map(({ id }) => id)]);
  const second = await readReferred(strapi, run, first.nodes.flatMap(referencesOf), known, locale);
  const nodes = [...first.nodes, ...second.nodes];
  const files = [node, ...nodes].flatMap((shown) => shown.files);
  const pictures = await readFiles(readerOf(strapi), files, publicUrl());
  return {
    node,
    included: [...nodes.map(jsonOf), ...(pictures as unknown as readonly PublicNode[])],
    leading: type === 'article' ? undefined : await readLeading(readerOf(strapi), { id: documentId, locale }),
    unpublished: new Set([...first.drafts, ...second.drafts]),
    fallback: [node, ...nodes].flatMap(({ id, fallbackLocale }) =>
      fallbackLocale === null ? [] : [{ locale: fallbackLocale, ids: [id] }],
    ),
  };
}

/** Records that were read because another refers to them. */
interface Referred {
  readonly nodes: readonly Node[];
  readonly drafts: readonly string[];
}

async function readReferred(
  strapi: Core.Strapi,
  run: Run,
  references: readonly Reference[],
  known: ReadonlySet<string>,
  locale: LocaleCode,
): Promise<Referred> {
  const nodes: Node[] = [];
  const drafts: string[] = [];
  for (const uid of Object.keys(RECORD_TYPES) as RecordUid[]) {
    const wanted = references.filter(({ type, id }) => type === RECORD_TYPES[uid] && !known.has(id));
    const ids = [...new Set(wanted.map(({ id }) => id))];
    if (ids.length === 0) continue;
    const open = (await readPublicRecords(strapi, run, uid, ids)).filter((row) => isIn(row, locale));
    const missing = ids.filter((id) => !open.some((row) => row.documentId === id));
    // A related article that is not public stays away: it does not go out with this one.
    const hidden = uid === ARTICLE ? [] : await readDrafts(strapi, run, uid, missing, locale);
    nodes.push(...[...open, ...hidden].flatMap((row) => nodeOf(row, locale) ?? []));
    if (isEditorialUid(uid)) drafts.push(...hidden.map(({ documentId }) => documentId));
  }
  return { nodes, drafts };
}

/** The drafts of records; of types without drafts their one row. */
async function readDrafts(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  documentIds: readonly string[],
  locale: LocaleCode,
): Promise<readonly RecordRow[]> {
  if (documentIds.length === 0) return [];
  const rows = (await strapi.db.query(uid).findMany({
    select: ['id'],
    where: {
      documentId: { $in: [...documentIds] },
      ...(isEditorialUid(uid) ? { publishedAt: null } : {}),
      ...(uid === ARTICLE ? { locale } : {}),
    },
  })) as { id: number }[];
  return readWholeRows(
    strapi,
    run,
    uid,
    rows.map(({ id }) => id),
  );
}

function isIn(row: RecordRow, locale: LocaleCode): boolean {
  return row.locale === null || row.locale === locale;
}

/** The node in a language. A story that was never published is dated now, as it would be. */
function nodeOf(row: RecordRow, locale: LocaleCode): Node | undefined {
  const attributes =
    row.uid === ARTICLE
      ? { ...row.attributes, firstPublishedAt: row.attributes.firstPublishedAt ?? new Date().toISOString() }
      : row.attributes;
  return project({ ...row, attributes }).nodes.find((node) => node.locale === locale);
}

/** Of a linked article the short form is shown, as in a story. */
function jsonOf({ type, card, body }: Node): PublicNode {
  return JSON.parse(type === 'article' ? card : body) as PublicNode;
}

/** The references in a node's JSON, with their types. */
function referencesOf({ body }: Node): readonly Reference[] {
  return referencesIn(JSON.parse(body));
}

function referencesIn(value: unknown): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.keys(value).join() === 'type,id') return [value as Reference];
  return Object.values(value).flatMap(referencesIn);
}
