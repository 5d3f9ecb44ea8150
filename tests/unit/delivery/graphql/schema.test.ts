import { buildASTSchema, extendSchema, parse, type ObjectType, type Schema } from './graphql-package';
import { BODY_FIELDS, type Field } from '../../../../src/graph/project/fields';
import { NODE_TYPES, PART_TYPES } from '../../../../src/delivery/graphql/queries/nodes';
import { SCHEMA } from '../../../../src/delivery/graphql/queries/schema';
import type { RecordType } from '../../../../src/content/save-rules';

/** What the plugin's own part of the schema gives to ours. */
const GENERATED = `type Query { _: Boolean } scalar DateTime scalar JSON
  ${[
    'ARTICLE_KIND',
    'ORGANIZATION_KIND',
    'SOURCEDOCUMENT_KIND',
    'SOURCEDOCUMENT_EXISTENCE',
    'STATEMENT_KIND',
    'EVENT_KIND',
    'EVENT_CERTAINTY',
  ]
    .map((name) => `enum ENUM_${name} { any }`)
    .join(' ')}`;

const schema: Schema = extendSchema(buildASTSchema(parse(GENERATED)), parse(SCHEMA));
const fieldsOf = (type: string) => (schema.getType(type) as ObjectType).getFields();
const IDENTITY = ['id', 'type', 'slug', 'locale', 'updatedAt'];
const OF_STORIES = ['body', 'counts', 'included', 'fallback'];

const types = Object.keys(BODY_FIELDS) as RecordType[];

it.each(types)('a %s has the fields that are public, and no others', (type) => {
  const expected = [...IDENTITY, ...BODY_FIELDS[type].map(({ name }) => name)];
  const more = type === 'article' ? OF_STORIES : [];
  expect(Object.keys(fieldsOf(NODE_TYPES[type])).sort()).toEqual([...expected, ...more].sort());
});

it.each(types)('the fields of a %s lead where the model says', (type) => {
  const check = (owner: string, fields: readonly Field[]) => {
    for (const field of fields) {
      const shown = String(fieldsOf(owner)[field.name]?.type);
      if (field.kind === 'one') expect(shown).toBe(NODE_TYPES[field.type]);
      if (field.kind === 'many') expect(shown).toBe(`[${NODE_TYPES[field.type]}!]!`);
      if (field.kind === 'group' || field.kind === 'groups') {
        const part = PART_TYPES[field.name] ?? '';
        expect(shown).toBe(field.kind === 'group' ? part : `[${part}!]!`);
        expect(Object.keys(fieldsOf(part)).sort()).toEqual(field.fields.map(({ name }) => name).sort());
        check(part, field.fields);
      }
    }
  };
  check(NODE_TYPES[type], BODY_FIELDS[type]);
});
