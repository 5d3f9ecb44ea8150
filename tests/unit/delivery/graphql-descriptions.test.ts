import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from '../../../src/editorial/desk/layouts/all-layouts';
import { fieldWords } from '../../../src/editorial/desk/layouts/field-words';

interface Described {
  readonly name: string;
  readonly description?: string | null;
}
type Fields = Readonly<Record<string, Described>>;
interface SchemaType extends Described {
  getFields(): Fields;
}

/** What is used of GraphQL's own package, which comes with Strapi's plugin. */
interface Graphql {
  buildSchema(text: string): {
    getTypeMap(): Readonly<Record<string, SchemaType>>;
    getType(name: string): SchemaType | undefined;
    getQueryType(): SchemaType | undefined;
  };
  isEnumType(type: unknown): boolean;
  isObjectType(type: unknown): boolean;
}
const { buildSchema, isEnumType, isObjectType } = createRequire(
  require.resolve('@strapi/plugin-graphql/package.json'),
)('graphql') as Graphql;

/** The committed file, which another check holds equal to what the server has. */
const FILE = path.join(process.cwd(), 'docs', 'apps', 'schema.graphql');
const schema = buildSchema(readFileSync(FILE, 'utf8'));

const NAMES = [
  'Article',
  'Person',
  'Country',
  'Organization',
  'SourceDocument',
  'Statement',
  'Event',
  'Category',
];
const types = Object.values(schema.getTypeMap());
const own = types.filter(
  ({ name }) => NAMES.includes(name) || /^Component[A-Z]\w+(?<!FiltersInput)$/.test(name),
);

test.each(own.map((type) => [type.name, type] as const))(
  '%s says what it is, and what each field is',
  (_, type) => {
    expect(type.description).toMatch(/[.!?]$/);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  },
);

test('so do closed lists of values, pages and the queries of the types', () => {
  const enums = types.filter((type) => isEnumType(type) && type.name.startsWith('ENUM_'));
  expect(enums.length).toBeGreaterThan(10);
  expect([...enums, ...types].filter(({ name, description }) => /^ENUM_/.test(name) && !description)).toEqual(
    [],
  );
  const { people, people_connection: paged, person } = schema.getQueryType()?.getFields() ?? {};
  expect([people, paged, person].map((field) => field?.description)).toEqual([
    'Those of the type Person for which the filters hold.',
    'The same as people, with page numbers.',
    'One of the type Person, by its documentId.',
  ]);
  expect(schema.getType('PersonEntityResponseCollection')?.description).toBe('A page of the type Person.');
});

test('in the words that editors read; of what is only shown it is the label', () => {
  const words = fieldWords();
  const person = schema.getType('Person');
  expect(person?.getFields().biography?.description).toBe(words['api::person.person']?.biography);
  const readOnly = [...TYPE_LAYOUTS, ...COMPONENT_LAYOUTS].flatMap(({ uid, fields }) =>
    Object.entries(fields).flatMap(([name, { label, readOnly: is }]) => (is ? [[uid, name, label]] : [])),
  );
  expect(readOnly.length).toBeGreaterThan(5);
  for (const [uid = '', name = '', label] of readOnly) expect(words[uid]?.[name]).toBe(label);
});
