import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Model, Models } from '../../../src/platform/access/reading/model';

/** The real schemas of the model, read from their files, with what Strapi adds to them. */
export const schemas: ReadonlyMap<string, Model> = new Map([...contentTypes(), ...components(), file()]);

/** Finds a schema by its uid, as Strapi does. */
export const models: Models = (uid) => schemas.get(uid);

/** The schema with this uid; tests name only those that exist. */
export function model(uid: string): Model {
  const found = schemas.get(uid);
  if (!found) throw new Error(`There is no schema ${uid}`);
  return found;
}

function contentTypes(): [string, Model][] {
  const root = path.join(__dirname, '../../../src/api');
  return readdirSync(root).flatMap((api) =>
    foldersIn(path.join(root, api, 'content-types')).map((name): [string, Model] => {
      const schema = read(path.join(root, api, 'content-types', name, 'schema.json'));
      const uid = `api::${api}.${name}`;
      const added = {
        publishedAt: { type: 'datetime' },
        createdBy: { type: 'relation', target: 'admin::user' },
      };
      return [uid, { ...schema, uid, attributes: { ...schema.attributes, ...added } }];
    }),
  );
}

function components(): [string, Model][] {
  const root = path.join(__dirname, '../../../src/components');
  return foldersIn(root).flatMap((category) =>
    readdirSync(path.join(root, category)).map((fileName): [string, Model] => {
      const uid = `${category}.${path.basename(fileName, '.json')}`;
      return [uid, { ...read(path.join(root, category, fileName)), uid }];
    }),
  );
}

function file(): [string, Model] {
  const related = { type: 'relation', relation: 'morphToMany' };
  const uid = 'plugin::upload.file';
  return [uid, { uid, attributes: { name: { type: 'string' }, url: { type: 'text' }, related } }];
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(fileName: string): Model {
  return JSON.parse(readFileSync(fileName, 'utf8')) as Model;
}
