import DataLoader from 'dataloader';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { LocaleCode } from '../../../content/content-types';
import { readFiles } from '../../../graph/read/files';
import { readCountsOf, readNodes, readTexts } from '../../../graph/read/nodes';
import { readerOf } from '../../../graph/read/pool';
import type { BodyForm } from '../../../graph/read/story';
import { publicUrl } from '../../answers/compose';
import { readRoute, type Json, type Question, type Reading } from './readings';

/** References that one operation may follow: about so many records it answers with. */
const MAX_REFERENCES = 10_000;

type ById<Value> = DataLoader<string, Value | null>;

/**
 * What one GraphQL request reads of the published graph: answers of routes, and what they refer to and do not bring, for all
 * that refer to it in one statement.
 */
export class GraphRequest {
  readonly #strapi: Core.Strapi;
  readonly #keys = new Set<string>();
  readonly #loaders = new Map<string, ById<unknown>>();
  #references = 0;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** Surrogate keys of all that was read. */
  get keys(): readonly string[] {
    return [...this.#keys];
  }

  /** @throws ValidationError and NotFoundError as `readRoute` does. */
  async read(question: Question): Promise<Reading> {
    const reading = await readRoute(this.#strapi, question);
    for (const key of reading.keys) this.#keys.add(key);
    return reading;
  }

  /** Counts what an answer consists of. @throws ValidationError where it becomes too much. */
  countReferences(many: number): void {
    this.#references += many;
    if (this.#references > MAX_REFERENCES)
      throw new errors.ValidationError(
        `The query leads to more than ${MAX_REFERENCES} records; ask for less at once`,
      );
  }

  /** All public fields of a record; null where it is not public in the language. */
  node(id: string, locale: LocaleCode): Promise<Json | null> {
    return this.#load(`node ${locale}`, id, async (ids) => {
      const nodes = await readNodes(readerOf(this.#strapi), ids, locale);
      return new Map(nodes.map((node) => [node.id, node]));
    });
  }

  file(id: string): Promise<Json | null> {
    return this.#load('file', id, async (ids) => {
      const files = await readFiles(readerOf(this.#strapi), ids, publicUrl());
      return new Map(files.map((file) => [String(file.id), file]));
    });
  }

  /** The text of an article. */
  text(id: string, locale: LocaleCode, form: BodyForm): Promise<unknown> {
    return this.#load(`text ${locale} ${form}`, id, (ids) =>
      readTexts(readerOf(this.#strapi), ids, locale, form),
    );
  }

  /** What readers did with an article. */
  counts(id: string, locale: LocaleCode): Promise<unknown> {
    return this.#load(`counts ${locale}`, id, (ids) => readCountsOf(readerOf(this.#strapi), ids, locale));
  }

  #load<Value>(
    kind: string,
    id: string,
    read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | null> {
    this.#keys.add(id);
    const known = this.#loaders.get(kind) as ById<Value> | undefined;
    if (known !== undefined) return known.load(id);
    const loader: ById<Value> = new DataLoader(async (ids) => {
      const found = await read(ids);
      return ids.map((one) => found.get(one) ?? null);
    });
    this.#loaders.set(kind, loader as ById<unknown>);
    return loader.load(id);
  }
}

const requests = new WeakMap<object, GraphRequest>();

/** What the request with this context reads of the graph; opened when it is first asked for. */
export function graphRequestOf(strapi: Core.Strapi, context: object): GraphRequest {
  const known = requests.get(context) ?? new GraphRequest(strapi);
  requests.set(context, known);
  return known;
}

/** The keys of all that a request read of the graph; none where it read nothing. */
export function keysReadBy(context: object): readonly string[] {
  return requests.get(context)?.keys ?? [];
}
