import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { LocaleCode } from '../../../content/content-types';
import type { Section } from '../../../graph/project/projection';
import type { FallbackNames } from '../../answers/compose';
import { readHot } from '../../serving/hot-reads';
import { requestFor, understand, type HotRequest } from '../../serving/hot-request';
import type { Ready } from '../../serving/ready';

/** JSON of a record, a file or a part of one. */
export type Json = Readonly<Record<string, unknown>>;

/** A page of one section of a dossier. */
export interface SectionJson {
  readonly count: number;
  readonly data: readonly Json[];
  readonly next: string | null;
}

/** The JSON of the routes that answer from the graph; each has what it needs of this. */
export interface AnswerJson {
  readonly data: unknown;
  readonly included?: readonly Json[];
  readonly sections?: Readonly<Record<Section, SectionJson>>;
  readonly meta: Json & {
    readonly locale: LocaleCode;
    readonly fallback: readonly FallbackNames[] | null;
    readonly next?: string | null;
  };
}

/** What a route answered, as an object. */
export interface Reading {
  readonly json: AnswerJson;
  /** All records and files in it, by id. */
  readonly nodes: ReadonlyMap<string, Json>;
  /** Surrogate keys. */
  readonly keys: readonly string[];
}

/** Which route is asked, and the arguments that it takes as its query. */
export interface Question {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly args: Readonly<Record<string, unknown>>;
}

/** As often as a slug was changed a question is asked again under the new one. */
const MOST_MOVES = 3;

/** UTF-16 that is no text: it cannot stand in an address. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;

/** An answer is taken apart once for as long as it is kept. */
const readings = new WeakMap<Ready, Reading>();

/**
 * Asks a route of the public API, so that both say the same; from memory where its answer is there.
 *
 * @throws ValidationError naming the argument, NotFoundError where there is no such record.
 */
export async function readRoute(strapi: Core.Strapi, { route, params, args }: Question): Promise<Reading> {
  const query = queryOf(args);
  for (const [name, value] of Object.entries({ ...params, ...query }))
    if (value.includes('\0') || HALF_A_CHARACTER.test(value))
      throw invalid(name, 'it holds what no text may hold');
  return readMoved(strapi, requestFor(route, params, query), MOST_MOVES);
}

/** Old slugs lead to the record as it is called now. */
async function readMoved(strapi: Core.Strapi, asked: HotRequest, moves: number): Promise<Reading> {
  const answer = await readHot(strapi, asked);
  if ('body' in answer && 'route' in answer) return readingOf(answer);
  switch (answer.outcome) {
    case 'moved': {
      const next = understand(answer.location);
      if (next === undefined || moves === 0) throw new errors.NotFoundError('It was moved too often');
      return readMoved(strapi, next, moves - 1);
    }
    case 'unknown':
      throw new errors.NotFoundError(answer.message, answer.details && { ...answer.details });
    case 'refused': {
      const reason = answer.message.replace(/^.*?: /, '').replace('meta.next', 'next');
      throw invalid(answer.parameter, reason);
    }
    case 'found':
      throw new Error('An answer that was found is made ready before it comes here');
  }
}

function invalid(argument: string, reason: string): Error {
  return new errors.ValidationError(`Invalid argument "${argument}": ${reason}`, { argument });
}

/** Arguments as they stand in the query of an address: lists with commas; what is null is not given. */
function queryOf(args: Question['args']): Record<string, string> {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

function readingOf(ready: Ready): Reading {
  const known = readings.get(ready);
  if (known !== undefined) return known;
  const json = JSON.parse(ready.body.toString()) as AnswerJson;
  const reading = { json, nodes: nodesIn(json), keys: ready.keys };
  readings.set(ready, reading);
  return reading;
}

function nodesIn({ data, included = [], sections }: AnswerJson): ReadonlyMap<string, Json> {
  const own = (Array.isArray(data) ? data : [data]) as readonly Json[];
  const ofSections = Object.values(sections ?? {}).flatMap((section) => section.data);
  return new Map([...included, ...ofSections, ...own].map((node) => [String(node.id), node]));
}
