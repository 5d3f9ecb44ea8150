import { configurationOf, type Configuration } from '../../../../src/editorial/desk/layouts/configuration';
import type { TypeLayout } from '../../../../src/editorial/desk/layouts/layout';
import { pickerFieldOf } from '../../../../src/editorial/desk/layouts/picker-field';

const LETTER: TypeLayout = {
  uid: 'api::letter.letter',
  displayName: 'Letter',
  mainField: 'title',
  list: { columns: ['title', 'author'], sortBy: 'title', sortOrder: 'ASC', pageSize: 50 },
  groups: { what: [{ title: 8, author: 4 }], record: [{ replies: 12 }] },
  fields: {
    title: { label: 'Title', help: 'Its title.', placeholder: 'e.g. A letter' },
    author: { label: 'Author', help: 'Who wrote it.' },
    replies: { label: 'Replies', help: 'Set in the reply.', readOnly: true },
  },
  hidden: { key: 'Key' },
};

const ATTRIBUTES = {
  title: { type: 'string' },
  author: { type: 'relation', target: 'api::person.person' },
  replies: { type: 'relation', target: 'api::letter.letter' },
  key: { type: 'string' },
};

const asStrapiMakesIt = (name: string) => ({
  edit: { label: name, description: '', placeholder: '', visible: true, editable: true },
  list: { label: name, searchable: true, sortable: name !== 'replies' },
});

const STORED: Configuration = {
  settings: { bulkable: true, filterable: true, searchable: true, pageSize: 10, mainField: 'key' },
  metadatas: {
    ...Object.fromEntries(
      [...Object.keys(ATTRIBUTES), 'updatedAt'].map((name) => [name, asStrapiMakesIt(name)]),
    ),
    id: { edit: {}, list: { label: 'id', searchable: true, sortable: true } },
  },
  layouts: { list: ['id', 'key'], edit: [[{ name: 'key', size: 6 }]] },
};

const pickers = (uid: string) => ({ 'api::person.person': 'label', 'api::letter.letter': 'title' })[uid];
const configuration = configurationOf(LETTER, ATTRIBUTES, STORED, pickers);

test('rows become cells with a name and a size', () => {
  expect(configuration.layouts.edit).toEqual([
    [
      { name: 'title', size: 8 },
      { name: 'author', size: 4 },
    ],
    [{ name: 'replies', size: 12 }],
  ]);
});

test('the list has its columns, order and page size', () => {
  expect(configuration.layouts.list).toEqual(['title', 'author']);
  expect(configuration.settings).toMatchObject({
    mainField: 'title',
    defaultSortBy: 'title',
    defaultSortOrder: 'ASC',
    pageSize: 50,
  });
});

test('a field has its words, and what Strapi knows of it stays', () => {
  expect(configuration.metadatas.title).toEqual({
    edit: {
      label: 'Title',
      description: 'Its title.',
      placeholder: 'e.g. A letter',
      visible: true,
      editable: true,
    },
    list: { label: 'Title', searchable: true, sortable: true },
  });
});

test('pickers show records by their own main field', () => {
  expect(configuration.metadatas.author?.edit.mainField).toBe('label');
  expect(configuration.metadatas.replies?.edit.mainField).toBe('title');
  expect(configuration.metadatas.title?.edit).not.toHaveProperty('mainField');
});

test('a read-only field cannot be edited', () => {
  expect(configuration.metadatas.replies?.edit.editable).toBe(false);
});

test('hidden and system fields have a label for filters; the id stays as it is', () => {
  expect(configuration.metadatas.key?.list.label).toBe('Key');
  expect(configuration.metadatas.updatedAt?.list.label).toBe('Changed');
  expect(configuration.metadatas.id).toEqual(STORED.metadatas.id);
});

test('applied to its own result it changes nothing', () => {
  expect(configurationOf(LETTER, ATTRIBUTES, configuration, pickers)).toEqual(configuration);
});

test('a component keeps the list that Strapi stores for it', () => {
  const { list: _list, ...component } = LETTER;
  expect(configurationOf(component, ATTRIBUTES, STORED, pickers).layouts.list).toEqual(['id', 'key']);
});

test.each([
  ['api::person.person', 'label'],
  ['api::organization.organization', 'label'],
  ['api::document.source-document', 'label'],
  ['api::statement.statement', 'label'],
  ['api::article.article', 'headline'],
  ['api::country.country', 'name'],
  ['api::category.category', 'name'],
  ['api::event.event', 'title'],
  ['plugin::users-permissions.user', 'username'],
  ['plugin::upload.file', undefined],
])('pickers of %s show %s', (uid, field) => {
  expect(pickerFieldOf(uid)).toBe(field);
});
