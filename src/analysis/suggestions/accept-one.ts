import { errors } from '@strapi/utils';
import {
  DOCUMENT,
  isEditorialUid,
  ORGANIZATION,
  PERSON,
  RECORD_TYPES,
  STATEMENT,
  type RecordUid,
} from '../../content/content-types';
import { refusal } from '../../editorial/publication/refusal';
import { findCountry, recordOf } from '../linking/name-index';
import type { Choice, Edits } from './choice';
import type { SuggestionKind } from './fingerprint';
import type { Found } from './found-content';
import {
  newDocument,
  newOrganization,
  newPerson,
  newReport,
  newSource,
  newStatement,
  reportsBehind,
  type NewRecord,
  type Participants,
} from './new-records';
import { RELATION_OF, uidOfKind, type Weighed } from './weighed';
import { addLink, makeRecord, note, type Work } from './work';

/**
 * Accepts a suggestion and, before it, what it needs. Without a choice whatever cannot be decided or may not be made is left
 * out.
 * @returns the documentId of its record; undefined where it was left out.
 */
export async function acceptOne(
  work: Work,
  id: string,
  choice: Choice | undefined,
): Promise<string | undefined> {
  const weighed = work.weighed.get(id);
  if (weighed === undefined) return undefined;
  const known = recordFor(work, id);
  if (known !== undefined) return known;
  if (choice === undefined && (weighed.isRejected || weighed.undecided.length > 0)) return undefined;
  return accepted(work, weighed, choice);
}

async function accepted(
  work: Work,
  weighed: Weighed,
  choice: Choice | undefined,
): Promise<string | undefined> {
  const existing = await chosenRecord(work, weighed, choice);
  if (existing === 'none') return undefined;
  if (existing !== undefined && choice?.edits !== undefined)
    throw refuse('edits', 'This record is there already: change it in its own form');
  const record = existing ?? (await make(work, weighed.found, choice));
  if (record === undefined) return undefined;
  if (existing !== undefined) await acceptOutlet(work, weighed.found);
  tie(work, weighed.found, record);
  await note(work, weighed.found, record, existing === undefined);
  return record;
}

/** The record that is linked; undefined where one is to be made, `none` where neither can be done without asking. */
async function chosenRecord(
  { strapi }: Work,
  { found, state, candidates }: Weighed,
  choice: Choice | undefined,
): Promise<string | undefined> {
  if (choice?.candidate !== undefined) {
    const uid = uidOfKind(found.kind);
    const where = { documentId: choice.candidate, ...(isEditorialUid(uid) ? { publishedAt: null } : {}) };
    if ((await strapi.db.query(uid).count({ where })) === 0)
      throw refuse('candidate', `There is no ${RECORD_TYPES[uid]} with this id`);
    return choice.candidate;
  }
  if (choice?.create === true || state === 'unknown') return undefined;
  if (state === 'linked') return candidates[0]?.id;
  if (choice === undefined) return 'none';
  throw refuse('candidate', 'Several may be meant: choose one, or make a new one');
}

/** Countries and categories are the newsroom's own; the others are made as the text has them. */
async function make(work: Work, found: Found, choice: Choice | undefined): Promise<string | undefined> {
  const uid = uidOfKind(found.kind);
  if (found.kind === 'country' || found.kind === 'category') {
    if (choice === undefined) return undefined;
    throw refuse('candidate', `There is no ${RECORD_TYPES[uid]} of this name: choose one`);
  }
  if (!work.actor.mayMake(uid)) {
    if (choice === undefined) return undefined;
    throw new errors.ForbiddenError(`Your role may not make a ${RECORD_TYPES[uid]}`);
  }
  refuseEdits(found.kind, choice?.edits ?? {});
  // Noted before what it needs: letters that answer each other in a circle end here.
  const open = openOf(work);
  if (open.has(found.id)) return undefined;
  open.add(found.id);
  for (const need of found.needs) await acceptOne(work, need, undefined);
  open.delete(found.id);
  return makeRecord(work, uid, valuesOf(work, found, choice?.edits ?? {}));
}

const opened = new WeakMap<Work, Set<string>>();

function openOf(work: Work): Set<string> {
  const open = opened.get(work) ?? new Set<string>();
  opened.set(work, open);
  return open;
}

function valuesOf(work: Work, { content }: Found, edits: Edits): NewRecord {
  const who = participants(work);
  switch (content.kind) {
    case 'person':
      return newPerson(content.finding, work.locale, edits);
    case 'organization':
      return newOrganization(content.finding, work.locale, countryOf(work, content.finding.country), edits);
    case 'document':
      return newDocument(content, who, { edits, reports: reportsBehind(work.draft) });
    case 'statement':
      return newStatement(content, work.locale, who, edits);
    case 'source':
      return newReport(content, work.locale, who, edits);
    default:
      throw new Error(`No record is made of a ${content.kind}`);
  }
}

function countryOf({ index }: Work, code: string | undefined): string | undefined {
  return findCountry(index, code ?? '')?.id;
}

/** The record of a suggestion that was accepted, now or before. */
function recordFor({ accepted, weighed }: Work, id: string): string | undefined {
  const before = weighed.get(id);
  return accepted.get(id)?.record ?? (before?.isDone ? before.recordId : undefined);
}

/** Who and what is meant by the suggestions that a record needs. */
function participants(work: Work): Participants {
  const ofKind = (kind: SuggestionKind) => (id: string | undefined) => {
    const isOfKind = work.weighed.get(id ?? '')?.found.kind === kind;
    const record = isOfKind ? recordFor(work, id ?? '') : undefined;
    return record === undefined ? [] : [record];
  };
  return {
    person: ofKind('person'),
    organization: ofKind('organization'),
    document: (id) => ofKind('document')(id)[0],
    dateOf: (id) => {
      const content = work.weighed.get(id ?? '')?.found.content;
      const found = content?.kind === 'document' ? content.finding.date : undefined;
      return recordOf(work.index, recordFor(work, id ?? '') ?? '')?.facts.date ?? found;
    },
  };
}

/** The outlet of a report is a source of the article, whether its claim is kept already or not. */
async function acceptOutlet(work: Work, { content }: Found): Promise<void> {
  if (content.kind === 'source') await acceptOne(work, content.outlet, undefined);
}

/** Notes what the article has to lead to. */
function tie(work: Work, found: Found, record: string): void {
  const { content, spans } = found;
  switch (content.kind) {
    case 'category':
      work.category = record;
      return;
    case 'statement':
      work.statements.push({ record, start: spans[0]?.start ?? 0 });
      return;
    case 'source': {
      work.statements.push({ record, start: spans[0]?.start ?? 0 });
      const [outlet] = participants(work).organization(content.outlet);
      const isThere =
        work.draft.sources.some((source) => source.outlet?.documentId === outlet) ||
        work.sources.some((source) => source.outlet === outlet);
      if (outlet !== undefined && !isThere) work.sources.push(newSource(content, outlet));
      return;
    }
    default:
      addLink(work, RELATION_OF[content.kind], record);
  }
}

/** What may be put right in each kind. */
const EDITABLE: Partial<Record<RecordUid, readonly (keyof Edits)[]>> = {
  [PERSON]: ['name'],
  [ORGANIZATION]: ['name', 'kind'],
  [DOCUMENT]: ['title', 'kind', 'date', 'datePrecision', 'existence'],
  [STATEMENT]: ['text', 'kind', 'attribution', 'date', 'datePrecision'],
};

function refuseEdits(kind: SuggestionKind, edits: Edits): void {
  const allowed = EDITABLE[uidOfKind(kind)] ?? [];
  const [strange] = Object.keys(edits).filter((name) => !allowed.some((known) => known === name));
  if (strange !== undefined) throw refuse(`edits.${strange}`, `A ${kind} has no such field`);
}

function refuse(field: string, message: string): Error {
  return refusal([{ path: field.split('.'), message }]);
}
