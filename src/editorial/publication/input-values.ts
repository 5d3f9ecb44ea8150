import { problem, type Problem } from '../../content/problem';
import { storedTextFault } from '../../content/stored-text';
import type { Attribute, ModelReader } from './model';

/** PostgreSQL's largest integer, the type of row ids. */
const LARGEST_ID = 2_147_483_647;

/** Attributes whose values are no objects; what they may be besides is Strapi's to check. */
const WRITTEN_TYPES = new Set([
  'boolean',

  'string',
  'text',
  'uid',
  'enumeration',
  'richtext',
  'email',
  'date',
  'datetime',
  'time',
]);

/**
 * Finds values that Strapi would hand to the database as they are and that the database cannot take: links that are no
 * ids, objects where text belongs. Such a value fails a query inside the transaction, and the queries that Strapi runs
 * beside it then fail with nobody listening, which ends the process.
 */
export function inputProblems(
  models: ModelReader,
  uid: string,
  data: unknown,
  path = '',
): readonly Problem[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const attributes = models(uid);
  return Object.entries(data).flatMap(([name, value]) => {
    if (name in Object.prototype) return [problem(path === '' ? name : `${path}.${name}`, 'Not a field')];
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return attribute ? valueProblems(models, attribute, value, path === '' ? name : `${path}.${name}`) : [];
  });
}

function valueProblems(
  models: ModelReader,
  attribute: Attribute,
  value: unknown,
  path: string,
): readonly Problem[] {
  const { type, component } = attribute;
  if (component !== undefined) {
    if (!Array.isArray(value)) return inputProblems(models, component, value, path);
    return value.flatMap((item, index) => inputProblems(models, component, item, `${path}.${index}`));
  }
  if (type === 'blocks') return blocksProblems(value, path);
  if (type === 'relation' || type === 'media')
    return isLink(value) ? [] : [problem(path, 'Not a reference to a record')];
  if (!WRITTEN_TYPES.has(type)) return [];
  if (!isWritable(value)) return [problem(path, 'Not a plain value')];
  return textProblems(value, path);
}

/** Everything by which Strapi lets a relation be written: ids, documentIds, records, lists and changes of these. */
function isLink(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'number') return isRowId(value);
  if (typeof value === 'string') return !/^\s*[+-]?[\d.]+\s*$/.test(value) || isRowId(Number(value));
  if (Array.isArray(value)) return value.every(isLink);
  return typeof value === 'object' && isLinkObject(value as Readonly<Record<string, unknown>>);
}

function isLinkObject({
  id,
  documentId,
  set,
  connect,
  disconnect,
}: Readonly<Record<string, unknown>>): boolean {
  const isNamed = documentId === undefined || documentId === null || typeof documentId === 'string';
  return isNamed && [id, set, connect, disconnect].every(isLink);
}

function isRowId(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= LARGEST_ID;
}

function blocksProblems(value: unknown, path: string): readonly Problem[] {
  if (!isBlocks(value)) return [problem(path, 'Not a list of blocks')];
  return textProblems(value, path).slice(0, 1);
}

/** Blocks and what they hold are objects all the way down; Strapi's own check falls over anything else. */
function isBlocks(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) && value.every(isBlock);
}

function isBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return (
    !Object.keys(value).some((name) => name in Object.prototype) &&
    isBlocks((value as { children?: unknown }).children)
  );
}

/** What is wrong with the texts of a value, at any depth: all of a body is one field. */
function textProblems(value: unknown, path: string): readonly Problem[] {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((part) => textProblems(part, path));
  const fault = typeof value === 'string' ? storedTextFault(value) : undefined;
  return fault === undefined ? [] : [problem(path, fault)];
}

function isWritable(value: unknown): boolean {
  return value === null || value instanceof Date || !['object', 'function', 'symbol'].includes(typeof value);
}
