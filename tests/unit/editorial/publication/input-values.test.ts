import { inputProblems } from '../../../../src/editorial/publication/input-values';
import type { ModelReader } from '../../../../src/editorial/publication/model';

const MODELS: Readonly<Record<string, object>> = {
  article: {
    headline: { type: 'string' },
    body: { type: 'blocks' },
    sources: { type: 'component', component: 'source' },
  },
  source: { title: { type: 'string' } },
};
const models = ((uid: string) => MODELS[uid] ?? {}) as ModelReader;
const fieldsOf = (data: object) => inputProblems(models, 'article', data).map(({ path }) => path.join('.'));
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

test('what can be stored is let through', () => {
  expect(fieldsOf({ headline: 'A 😀', body: [paragraph('two\nlines')], sources: [{ title: null }] })).toEqual(
    [],
  );
});

test.each([
  [{ headline: 'half \ud800' }, 'headline'],
  [{ sources: [{ title: 'A' }, { title: 'from a\u000bPDF' }] }, 'sources.1.title'],
  [{ body: [paragraph('fine'), paragraph('\u0001'), paragraph('\u0002')] }, 'body'],
  [{ body: [null] }, 'body'],
])('%j is refused once, by its field', (data, field) => expect(fieldsOf(data)).toEqual([field]));
