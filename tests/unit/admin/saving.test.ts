import { baseOf, isCreation, noteBase, savedBy } from '../../../src/admin/saving/save-base';
import { keyBehind, keysOfLinked } from '../../../src/admin/saving/link-keys';
import type { SavedLink } from '../../../src/admin/saving/unsaved-links';
import {
  changedByBoth,
  isIn,
  keep,
  placeOf,
  putBack,
  readKept,
  someOf,
  unsavedIn,
} from '../../../src/admin/saving/unsaved-text';
import { isBaseFor, readBase, writeBase } from '../../../src/content/save-base';

const UID = 'api::article.article';

describe('the base of a save', () => {
  it('is read as it was written, and nothing else is', () => {
    const record = { uid: UID, documentId: 'abc', locale: 'en' };
    const base = readBase(writeBase(record, '2026-01-01T00:00:00.000Z'));
    expect(base && isBaseFor(base, record)).toBe(true);
    expect(base && isBaseFor(base, { ...record, locale: 'ru' })).toBe(false);
    const person = { uid: 'api::person.person', documentId: 'p', locale: undefined };
    const other = readBase(writeBase(person, '2026-01-01T00:00:00.000Z'));
    expect(other && isBaseFor(other, { ...person, locale: null })).toBe(true);
    expect([undefined, '', 'a b', 'a b c d', 'a b en tomorrow'].map(readBase)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('goes with saves and publications of its record and language only', () => {
    noteBase({ uid: UID, documentId: 'abc', locale: 'en' }, '2026-01-02T00:00:00.000Z');
    const address = `/content-manager/collection-types/${UID}/abc`;
    const sent = (method: string, url: string) => {
      const record = savedBy(method, url);
      return record && baseOf(record);
    };
    expect(sent('PUT', `${address}?locale=en`)).toContain('2026-01-02');
    expect(sent('POST', `http://host${address}/actions/publish?locale=en`)).toContain('2026-01-02');
    expect(sent('PUT', `${address}?locale=ru`)).toBeUndefined();
    expect(sent('GET', `${address}?locale=en`)).toBeUndefined();
    expect(sent('POST', `${address}/actions/unpublish?locale=en`)).toBeUndefined();
  });

  it('is none where a record is made', () => {
    const address = `/content-manager/collection-types/${UID}`;
    expect(isCreation('POST', `${address}?locale=en`)).toBe(true);
    expect(isCreation('POST', `${address}/actions/publish`)).toBe(true);
    expect(isCreation('POST', `${address}/abc/actions/unpublish`)).toBe(false);
    expect(isCreation('POST', `${address}/actions/bulkPublish`)).toBe(false);
    expect(isCreation('GET', address)).toBe(false);
    expect(savedBy('POST', `${address}?locale=en`)).toBeUndefined();
  });

  it('is never put back by an answer that comes late', () => {
    noteBase({ uid: UID, documentId: 'late', locale: 'en' }, '2026-01-02T00:00:00.000Z');
    noteBase({ uid: UID, documentId: 'late', locale: 'en' }, '2026-01-01T00:00:00.000Z');
    expect(baseOf({ uid: UID, documentId: 'late', locale: 'en' })).toContain('2026-01-02');
  });
});

describe('what was not saved', () => {
  function storage(): Storage {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    } as unknown as Storage;
  }

  const many = { type: 'relation', relation: 'manyToMany' };
  const schema = {
    attributes: {
      headline: { type: 'string' },
      body: { type: 'blocks' },
      slug: { type: 'uid' },
      people: many,
      category: { type: 'relation', relation: 'manyToOne' },
      sources: { type: 'component', repeatable: true, component: 'shared.source' },
      actors: { type: 'component', component: 'event.parties' },
    },
    components: {
      'shared.source': {
        attributes: { title: { type: 'string' }, outlet: { type: 'relation', relation: 'oneToOne' } },
      },
      'event.parties': { attributes: { people: { ...many, relation: 'oneToMany' } } },
    },
  };
  const none = { connect: [], disconnect: [] };
  /** A link as Strapi's form makes it, and with a place as it moves it. */
  const made = (documentId: string, position?: object) => ({
    id: `new ${documentId}`,
    __temp_key__: 'a7',
    apiData: { id: `new ${documentId}`, documentId, isTemporary: true, ...(position ? { position } : {}) },
  });
  const moved = (documentId: string, position: object) => ({
    id: documentId,
    documentId,
    __temp_key__: 'a0V',
    apiData: { id: documentId, documentId, position },
  });
  const linked = (...documentIds: string[]): SavedLink[] =>
    documentIds.map((documentId) => ({ id: `row ${documentId}`, documentId }));

  type Values = Readonly<Record<string, unknown>>;
  /** What comes back into a form that was read anew, where what is linked by then is known by owner and field. */
  async function back(
    { mine, base, now }: { mine: Values; base: Values; now: Values },
    links: Readonly<Record<string, SavedLink[] | undefined>> = {},
  ): Promise<Values> {
    const kept = JSON.parse(JSON.stringify(unsavedIn(mine, base, schema))) as ReturnType<typeof unsavedIn>;
    return putBack(kept ?? {}, now, {
      schema,
      owner: { model: UID, id: 'abc' },
      ask: ({ model, id }, field) => Promise.resolve(links[`${model} ${String(id)} ${field}`]),
    });
  }
  const PEOPLE = `${UID} abc people`;

  interface ShownLink {
    readonly id?: unknown;
    readonly apiData: { readonly id?: unknown; readonly documentId: string; readonly position?: unknown };
    readonly __temp_key__: string;
  }
  /** The order in which Strapi shows links: those that are saved by the keys it gives them, the form's by their own. */
  function shown(value: unknown, saved: readonly SavedLink[]): readonly string[] {
    const { connect } = value as { connect: readonly ShownLink[] };
    const mine = connect.map((link) => [link.__temp_key__, link.apiData.documentId] as const);
    const theirs = saved
      .map(({ documentId }, index) => [keysOfLinked(saved.length)[index] ?? '', documentId] as const)
      .filter(([, documentId]) => !mine.some(([, other]) => other === documentId));
    return [...mine, ...theirs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, id]) => id);
  }

  it('is what is other than what the form was filled with, but for what the panel writes itself', () => {
    const body = [{ type: 'paragraph' }];
    const saved = { headline: 'A', body: [...body], slug: 'a', people: none };
    expect(unsavedIn({ headline: 'A', body, slug: 'b', people: none }, saved, schema)).toBeUndefined();
    expect(unsavedIn({ headline: '' }, {}, schema)).toBeUndefined();
    expect(unsavedIn({ headline: 'B', other: 1 }, saved, schema)).toMatchObject({
      headline: { kind: 'value', value: 'B' },
    });
    const kept = unsavedIn({ headline: 'B' }, { headline: 'A' }, schema) ?? {};
    expect([{ headline: 'B' }, { headline: 'A' }].map((values) => isIn(values, kept))).toEqual([true, false]);
  });

  it('tells which fields somebody else changed too, so that nobody replaces what he has not seen', () => {
    const filled = { headline: 'A', body: null, people: none };
    const mine = {
      headline: 'Mine',
      body: [{ type: 'paragraph' }],
      people: { ...none, connect: [made('new')] },
    };
    const kept = unsavedIn(mine, filled, schema) ?? {};
    expect(changedByBoth(kept, filled)).toEqual([]);
    expect(changedByBoth(kept, { ...filled, body: '' })).toEqual([]);
    expect(changedByBoth(kept, { ...filled, headline: 'Theirs' })).toEqual(['headline']);
    expect(changedByBoth(kept, { ...filled, headline: 'Mine' })).toEqual([]);
    expect(Object.keys(someOf(kept, ['headline'], 'these'))).toEqual(['headline']);
    expect(Object.keys(someOf(kept, ['headline'], 'others'))).toEqual(['body', 'people']);
  });

  it('tells of rows in which somebody else wrote in the same place, and of no others', () => {
    const filled = {
      sources: [
        { id: 1, title: 'A', outlet: none },
        { id: 2, title: 'B', outlet: none },
      ],
    };
    const written = { sources: [{ id: 1, title: 'Mine', outlet: none }, filled.sources[1]] };
    const kept = unsavedIn(written, filled, schema) ?? {};
    const changed = (...sources: object[]) => changedByBoth(kept, { sources });
    expect(changed(...filled.sources)).toEqual([]);
    expect(changed({ id: 1, title: 'A', outlet: none }, { id: 2, title: 'Theirs', outlet: none })).toEqual(
      [],
    );
    expect(changed({ id: 1, title: 'Theirs', outlet: none })).toEqual(['sources']);
    expect(changed({ id: 3, title: 'Another', outlet: none })).toEqual([]);
  });

  it('is also what was linked, taken away and moved, in the order it had', async () => {
    const people = {
      connect: [made('new'), moved('c', { before: 'a' })],
      disconnect: [{ id: 'b', apiData: { id: 'b', documentId: 'b' } }],
    };
    const form = { mine: { people }, base: { people: none }, now: { people: none } };
    const saved = linked('a', 'b', 'c', 'd');
    const value = (await back(form, { [PEOPLE]: saved })).people;
    expect(shown(value, saved)).toEqual(['c', 'a', 'b', 'd', 'new']);
    expect(value).toMatchObject({
      connect: [
        { id: 'new new', apiData: { documentId: 'new' } },
        { id: 'row c', apiData: { id: 'row c', position: { before: 'a' } } },
      ],
      disconnect: [{ id: 'row b', apiData: { id: 'row b', documentId: 'b' } }],
    });
    expect(isIn({ people: none }, unsavedIn({ people }, {}, schema) ?? {})).toBe(false);
    expect(isIn({ people }, unsavedIn({ people }, {}, schema) ?? {})).toBe(true);
  });

  it('does not undo what somebody else did to the links meanwhile', async () => {
    const people = {
      connect: [moved('gone', { start: true }), moved('c', { before: 'gone' }), made('both'), made('new')],
      disconnect: [{ id: 'b', apiData: { id: 'b', documentId: 'b' } }],
    };
    const saved = linked('a', 'c', 'd', 'both');
    const form = { mine: { people }, base: { people: none }, now: { people: none } };
    const value = (await back(form, { [PEOPLE]: saved })).people;
    expect(shown(value, saved)).toEqual(['a', 'd', 'both', 'c', 'new']);
    expect(value).toMatchObject({ connect: [{ apiData: { position: { end: true } } }, {}], disconnect: [] });
    // Where nobody can say what is linked, what was made comes back, and last.
    const unknown = (await back(form)).people as { connect: ShownLink[] };
    expect(unknown.connect.map(({ apiData }) => [apiData.documentId, apiData.position])).toEqual([
      ['both', undefined],
      ['new', undefined],
    ]);
  });

  it('has keys of order that sort as the links do, however many there are', () => {
    const keys = keysOfLinked(12);
    expect([...keys].sort()).toEqual(keys);
    expect(keys.slice(-5)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    const behind = Array.from({ length: 80 }, (_, nth) => keyBehind('a1', nth));
    expect(['a1', ...behind, 'a2']).toEqual([...new Set(['a1', ...behind, 'a2'])].sort());
  });

  it('puts one record in the place of another where there can be one only', async () => {
    const category = { connect: [made('mine')], disconnect: [{ id: 1, apiData: { documentId: 'old' } }] };
    const form = { mine: { category }, base: { category: none }, now: { category: none } };
    const value = await back(form, { [`${UID} abc category`]: linked('theirs') });
    expect(value.category).toMatchObject({
      connect: [{ apiData: { documentId: 'mine' } }],
      disconnect: [{ id: 'row theirs', apiData: { documentId: 'theirs' } }],
    });
  });

  describe('in rows of a component', () => {
    const row = (id: number, title: string, outlet: unknown = none) => ({
      id,
      title,
      outlet,
      __temp_key__: `a${id}`,
    });
    const sources = (...rows: readonly object[]) => ({ sources: rows });

    it('is put into the rows that are there by now; those of others stay', async () => {
      const value = await back({
        base: sources(row(1, 'One'), row(2, 'Two'), row(3, 'Three')),
        mine: sources(row(1, 'One, mine'), row(2, 'Two'), { title: 'New', outlet: none, __temp_key__: 'a9' }),
        now: sources(row(1, 'One'), row(2, 'Two, theirs'), row(3, 'Three'), row(4, 'Four, theirs')),
      });
      const rows = value.sources as { id?: number; title: string; __temp_key__: string }[];
      expect(rows.map(({ id, title }) => [id, title])).toEqual([
        [1, 'One, mine'],
        [2, 'Two, theirs'],
        [4, 'Four, theirs'],
        [undefined, 'New'],
      ]);
      expect(new Set(rows.map((one) => one.__temp_key__)).size).toBe(4);
    });

    it('finds rows again that have other ids by now, and makes those anew that are gone', async () => {
      const value = await back({
        base: sources(row(1, 'One'), row(2, 'Two')),
        mine: sources(row(1, 'One, mine'), row(2, 'Two, mine')),
        now: sources(row(7, 'One')),
      });
      expect(value.sources).toMatchObject([
        { id: 7, title: 'One, mine' },
        { title: 'Two, mine', outlet: none },
      ]);
      expect((value.sources as object[])[1]).not.toHaveProperty('id');
    });

    it('keeps the order in which they were put', async () => {
      const value = await back({
        base: sources(row(1, 'One'), row(2, 'Two')),
        mine: sources(row(2, 'Two'), row(1, 'One')),
        now: sources(row(1, 'One'), row(2, 'Two'), row(3, 'Theirs')),
      });
      expect((value.sources as { title: string }[]).map(({ title }) => title)).toEqual([
        'Two',
        'One',
        'Theirs',
      ]);
    });

    it('keeps the links in them, of which there are one or many', async () => {
      const value = await back(
        {
          base: sources(row(1, 'One')),
          mine: sources(row(1, 'One', { connect: [made('reuters')], disconnect: [] })),
          now: sources(row(1, 'One, theirs')),
        },
        { 'shared.source 1 outlet': linked('afp') },
      );
      expect(value.sources).toMatchObject([
        {
          title: 'One, theirs',
          outlet: {
            connect: [{ apiData: { documentId: 'reuters' } }],
            disconnect: [{ apiData: { documentId: 'afp' } }],
          },
        },
      ]);
      const parties = (people: unknown) => ({ actors: { id: 5, people } });
      const people = { connect: [made('new'), moved('b', { start: true })], disconnect: [] };
      const saved = linked('a', 'b');
      const back2 = await back(
        { base: parties(none), mine: parties(people), now: parties(none) },
        { 'event.parties 5 people': saved },
      );
      const { id, people: links } = back2.actors as { id: number; people: unknown };
      expect([id, ...shown(links, saved)]).toEqual([5, 'b', 'a', 'new']);
    });

    it('is there again where somebody took the component out, and gone where its writer did', async () => {
      const actors = { id: 5, people: { connect: [made('p')], disconnect: [] } };
      const base = { actors: { id: 5, people: none } };
      const made5 = (await back({ base, mine: { actors }, now: { actors: null } })).actors;
      expect(made5).toMatchObject({ people: { connect: [{ apiData: { documentId: 'p' } }] } });
      expect(made5).not.toHaveProperty('id');
      expect(await back({ base, mine: { actors: null }, now: base })).toEqual({ actors: null });
    });
  });

  it('is kept by record and language until it is forgotten', () => {
    const [store, place] = [storage(), placeOf(UID, 'abc', 'en')];
    const fields = { headline: { kind: 'value', value: 'B', was: 'A' } } as const;
    keep(store, place, { at: '2026-01-01T00:00:00.000Z', fields });
    expect(readKept(store, place)?.fields).toEqual(fields);
    expect(readKept(store, placeOf(UID, 'abc', 'ru'))).toBeUndefined();
    keep(store, place, undefined);
    expect(readKept(store, place)).toBeUndefined();
  });

  it('never disturbs: what cannot be kept or read is nothing', () => {
    const full = {
      setItem: () => {
        throw new Error('full');
      },
      getItem: () => '{"at": 1}',
    } as unknown as Storage;
    expect(() => keep(full, 'x', { at: '', fields: {} })).not.toThrow();
    expect(readKept(full, 'x')).toBeUndefined();
    expect(readKept({ getItem: () => 'no json' } as unknown as Storage, 'x')).toBeUndefined();
  });
});
