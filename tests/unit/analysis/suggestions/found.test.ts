import { link } from '../../../../src/analysis/linking/link';
import { buildIndex } from '../../../../src/analysis/linking/name-index';
import { foundIn, withOutlets } from '../../../../src/analysis/suggestions/found';
import { newDocument, newPerson, type Participants } from '../../../../src/analysis/suggestions/new-records';
import { document, findings, organization, person } from '../linking/findings';

const place = { start: 0, end: 1, confidence: 0.8, rule: 'test' };
const report = (outlet: string, claim: string) => ({
  ...place,
  outlet,
  claim,
  attribution: undefined,
  date: undefined,
});
const foundOf = (more: Parameters<typeof findings>[0]) => foundIn(link(findings(more), buildIndex([])));

describe('ids of suggestions', () => {
  const ids = (more: Parameters<typeof findings>[0]) => foundOf(more).map(({ id }) => id);

  it('mean the same thing wherever it stands and however it is written', () => {
    const [one] = ids({ persons: [person('Sadyr Japarov')] });
    const [, other] = ids({
      persons: [person('Antony Blinken'), person('SADYR  JAPAROV', { aliases: ['Japarov'] })],
    });
    expect(one).toBe(other);
    expect(one).toMatch(/^[\w-]{22}$/);
  });

  it('tell kinds, and letters of one author, apart', () => {
    const letter = { author: 'A B', addressee: 'C D' };
    const all = ids({
      persons: [person('Politics')],
      organizations: [organization('Politics')],
      documents: [
        document(letter),
        document(letter),
        document({ ...letter, date: { date: '2024-01-01', precision: 'day' } }),
      ],
    });
    expect(new Set(all).size).toBe(5);
  });

  it('are those of a letter whatever it is called', () => {
    const [one] = ids({ documents: [document({ author: 'A B', title: 'Letter of A to B' })] });
    const [other] = ids({ documents: [document({ author: 'A B', title: 'Lengthy letter' })] });
    expect(one).toBe(other);
  });
});

describe('what is found', () => {
  it('has outlets among the organizations, each once', () => {
    const more = findings({
      organizations: [organization('Known Post', { aliases: ['KP'] })],
      reports: [report('KP', 'one'), report('New Post', 'two'), report('New Post', 'three')],
    });
    expect(withOutlets(more).organizations.map(({ name, kind }) => [name, kind])).toEqual([
      ['Known Post', 'other'],
      ['New Post', 'outlet'],
    ]);
  });

  it('names what a letter needs', () => {
    const founds = foundOf({
      persons: [person('A B'), person('C D')],
      documents: [
        document({ author: 'A B', addressee: 'C D', concerns: [1] }),
        document({ kind: 'bill', title: 'Bill' }),
      ],
    });
    const [author, addressee, letter, bill] = founds;
    expect(letter?.needs).toEqual([author?.id, addressee?.id, bill?.id]);
  });

  it('has a quotation once, without the comma of the sentence around it', () => {
    const quotation = (text: string) => ({
      ...place,
      text,
      pieces: [],
      cue: undefined,
      source: undefined,
      document: undefined,
    });
    const founds = foundOf({
      quotations: [quotation('Leave us in peace,'), quotation('Leave us in peace.')],
    });
    expect(founds.map(({ label }) => label)).toEqual(['Leave us in peace']);
  });
});

describe('records that are made', () => {
  const nobody: Participants = {
    person: () => [],
    organization: () => [],
    document: (id) => id,
    dateOf: (id) => (id === undefined ? undefined : { date: '2024-02-01', precision: 'day' }),
  };

  it('a person has an English name, and the written one beside it', () => {
    expect(newPerson(person('Садыр Жапаров', { aliases: ['Садыра Жапарова'] }), 'ru', {})).toEqual({
      name: 'Sadyr Zhaparov',
      names: [{ text: 'Садыр Жапаров', language: 'ru', kind: 'official' }],
    });
    expect(newPerson(person('Ann Lee', { aliases: ['Lee', 'Ann B. Lee', 'ANN LEE'] }), 'en', {})).toEqual({
      name: 'Ann Lee',
      names: [{ text: 'Ann B. Lee', language: 'en', kind: 'alias' }],
    });
    expect(newPerson(person('Ann Lee', { aliases: ['Anna Maria Lee'] }), 'en', { name: 'Anna Lee' })).toEqual(
      {
        name: 'Anna Lee',
        names: [{ text: 'Anna Maria Lee', language: 'en', kind: 'alias' }],
      },
    );
  });

  it('a letter answers none that is younger', () => {
    const answering = (date: string) =>
      newDocument(
        {
          kind: 'document',
          finding: document({ title: 'letter', date: { date, precision: 'day' } }),
          author: undefined,
          addressee: undefined,
          concerns: [],
          inReplyTo: 'asked',
          outlets: [],
          namedIn: [],
        },
        nobody,
        { edits: {}, reports: [] },
      );
    expect(answering('2024-02-02')).toMatchObject({
      inReplyTo: 'asked',
      title: 'Letter',
      existence: 'reported',
    });
    expect(answering('2024-01-31')).not.toHaveProperty('inReplyTo');
  });

  it('a document is known from who reports it, else from what speaks of it, else from where the article comes from', () => {
    const bill = (more: { outlets?: string[]; namedIn?: ReturnType<typeof document>[] }) =>
      newDocument(
        {
          kind: 'document',
          finding: document({ title: 'bill' }),
          author: undefined,
          addressee: undefined,
          concerns: [],
          inReplyTo: undefined,
          outlets: [],
          namedIn: [],
          ...more,
        },
        { ...nobody, organization: (id) => (id === undefined ? [] : [id]) },
        { edits: {}, reports: [{ url: 'https://example.org/a', relation: 'reports' }] },
      ).sources;
    const letter = document({ title: 'Letter of A', date: { date: '2024-03-01', precision: 'month' } });
    expect(bill({ outlets: ['outlet'], namedIn: [letter] })).toEqual([
      { outlet: 'outlet', relation: 'reports' },
    ]);
    expect(bill({ namedIn: [letter] })).toEqual([
      { title: 'Letter of A', relation: 'reports', publishedOn: '2024-03-01', datePrecision: 'month' },
    ]);
    expect(bill({})).toEqual([{ url: 'https://example.org/a', relation: 'reports' }]);
  });
});
