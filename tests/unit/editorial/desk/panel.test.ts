import { arrangeEditView, type EditView } from '../../../../src/admin/layouts/edit-view';
import { MESSAGES, RUSSIAN_HELPS } from '../../../../src/admin/translations/messages';
import { RUSSIAN_NAMES } from '../../../../src/admin/translations/names';
import { RUSSIAN_COMPONENTS } from '../../../../src/admin/translations/russian-components';
import { RUSSIAN_TYPES } from '../../../../src/admin/translations/russian-types';
import { VALUES } from '../../../../src/admin/translations/values';
import { ownTitle } from '../../../../src/admin/window-title';
import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from '../../../../src/editorial/desk/layouts/all-layouts';
import { componentSchemas, contentTypeSchemas } from './schemas';

const LAYOUTS = [...TYPE_LAYOUTS, ...COMPONENT_LAYOUTS];
const READING = { language: 'en', isNew: false };
const RUSSIAN = { ...RUSSIAN_TYPES, ...RUSSIAN_COMPONENTS };

describe('translations', () => {
  test.each(LAYOUTS.map((layout) => [layout.uid, layout] as const))(
    '%s is wholly in Russian',
    (uid, layout) => {
      const fields = [...Object.keys(layout.fields), ...Object.keys(layout.hidden)];
      expect(Object.keys(RUSSIAN[uid] ?? {}).sort()).toEqual([...fields].sort());
      for (const { help } of Object.values(layout.fields)) expect(RUSSIAN_HELPS.get(help)).toMatch(/[а-я]/);
    },
  );

  test('the same English help text has the same Russian one everywhere', () => {
    const pairs = LAYOUTS.flatMap((layout) =>
      Object.entries(layout.fields).map(
        ([field, { help }]) => [help, RUSSIAN[layout.uid]?.[field]?.[1]] as const,
      ),
    );
    expect(pairs.filter(([help, russian]) => RUSSIAN_HELPS.get(help) !== russian)).toEqual([]);
  });

  test('labels and types stand under the keys that Strapi looks up', () => {
    expect(MESSAGES.ru['content-manager.content-types.api::event.event.certainty']).toBe(
      'Насколько достоверно',
    );
    expect(MESSAGES.ru['content-manager.components.shared.source.outlet']).toBe('Издание');
    expect(Object.keys(RUSSIAN_NAMES).sort()).toEqual(
      TYPE_LAYOUTS.map((layout) => layout.displayName).sort(),
    );
  });

  test('every value of every closed list has its word, and no word is left over', () => {
    const values = [...contentTypeSchemas(), ...componentSchemas()].flatMap((schema) =>
      Object.values(schema.attributes).flatMap((attribute) => attribute.enum ?? []),
    );
    expect(Object.keys(VALUES).sort()).toEqual([...new Set(values)].sort());
  });
});

describe('the edit view', () => {
  const field = (name: string, hint = '') => ({ name, hint });
  const view = (displayName: string, rows: ReturnType<typeof field>[][]): EditView => ({
    layout: {
      layout: [rows],
      components: { 'shared.figure': { layout: [[field('caption', 'The words under the picture.')]] } },
      settings: { displayName },
    },
    query: {},
  });
  const rowsByName = ({ layout }: EditView) =>
    layout.layout.map((panel) => panel.map((row) => row.map(({ name }) => name)));

  test('draws a box around each group of fields', () => {
    const article = view('Article', [
      [field('headline')],
      [field('body')],
      [field('people'), field('countries')],
    ]);
    expect(rowsByName(arrangeEditView(article, READING))).toEqual([
      [['headline'], ['body']],
      [['people', 'countries']],
    ]);
  });

  test('keeps every row of a form that somebody has rearranged', () => {
    const article = view('Article', [[field('people')], [field('headline')], [field('relatedFrom')]]);
    expect(rowsByName(arrangeEditView(article, READING))).toEqual([
      [['people']],
      [['headline']],
      [['relatedFrom']],
    ]);
  });

  test('leaves read-only fields out of a new record, and rows that had nothing else', () => {
    const label = { ...field('label'), disabled: true };
    const document = view('Document', [
      [field('title')],
      [label],
      [field('kind'), { ...label, name: 'replies' }],
    ]);
    expect(rowsByName(arrangeEditView(document, { language: 'en', isNew: true }))).toEqual([
      [['title'], ['kind']],
    ]);
    expect(rowsByName(arrangeEditView(document, READING)).flat()).toEqual([
      ['title'],
      ['label'],
      ['kind', 'replies'],
    ]);
  });

  test('leaves the forms of other types as they are', () => {
    const user = view('User', [[field('username')], [field('email')]]);
    expect(arrangeEditView(user, READING)).toEqual(user);
  });

  test('shows help texts in Russian to those who read Russian, in components too', () => {
    const article = view('Article', [[field('editorNote', 'Never published.'), field('slug', 'Unknown.')]]);
    const { layout } = arrangeEditView(article, { language: 'ru', isNew: false });
    expect(layout.layout[0]?.[0]?.map(({ hint }) => hint)).toEqual(['Никогда не публикуется.', 'Unknown.']);
    expect(layout.components['shared.figure']?.layout[0]?.[0]?.hint).toBe('Слова под снимком.');
  });
});

test.each([
  ['Article | Strapi', 'Article | Dossier'],
  ['Strapi Admin', 'Dossier'],
  ['Strapi and the press | Strapi', 'Strapi and the press | Dossier'],
  ['Article | Dossier', 'Article | Dossier'],
])('the window title %j becomes %j', (title, own) => {
  expect(ownTitle(title)).toBe(own);
});
