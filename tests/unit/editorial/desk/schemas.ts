import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface SchemaAttribute {
  readonly type: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly relation?: string;
  readonly enum?: readonly string[];
}

export interface Schema {
  readonly uid: string;
  readonly info: { readonly displayName: string };
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
}

const SOURCE = join(__dirname, '../../../../src');

/** Every content type of src/api, with the uid that Strapi gives it. */
export function contentTypeSchemas(): readonly Schema[] {
  return jsonFiles('api')
    .filter((file) => file.endsWith('/schema.json'))
    .map((file) => {
      const api = basename(dirname(dirname(dirname(file))));
      return readSchema(file, `api::${api}.${basename(dirname(file))}`);
    });
}

/** Every component of src/components. */
export function componentSchemas(): readonly Schema[] {
  return jsonFiles('components').map((file) =>
    readSchema(file, `${basename(dirname(file))}.${basename(file, '.json')}`),
  );
}

function readSchema(file: string, uid: string): Schema {
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Schema, 'uid'>), uid };
}

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(SOURCE, folder, name));
}
