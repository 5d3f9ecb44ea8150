import { baseOf, isCreation, noteBase, savedBy } from '../../../src/admin/saving/save-base';
import { keep, placeOf, putBack, readKept, unsavedIn } from '../../../src/admin/saving/unsaved-text';
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

  it('is the texts that are other than the saved ones', () => {
    const body = [{ type: 'paragraph' }];
    expect(
      unsavedIn({ headline: 'A', body, kind: 'news' }, { headline: 'A', body: [...body] }),
    ).toBeUndefined();
    expect(unsavedIn({ headline: 'B', people: [1] }, { headline: 'A' })).toEqual({ headline: 'B' });
  });

  it('is also what was linked or taken away, and not what was only moved', () => {
    const none = { connect: [], disconnect: [] };
    const made = { id: 1, __temp_key__: 'a1', apiData: { id: 1, documentId: 'p', isTemporary: true } };
    const placed = { ...made, apiData: { ...made.apiData, position: { before: 'q' } } };
    const moved = { id: 2, __temp_key__: 'a0', apiData: { id: 2, documentId: 'q', position: { end: true } } };
    expect(unsavedIn({ people: none }, { people: none })).toBeUndefined();
    expect(unsavedIn({ people: { ...none, connect: [moved] } }, { people: none })).toBeUndefined();
    expect(unsavedIn({ people: { ...none, connect: [moved, placed] } }, { people: none })).toEqual({
      people: { ...none, connect: [placed] },
    });
    expect(unsavedIn({ people: { ...none, disconnect: [made] } }, {})).toBeDefined();
    // Who stood behind it may be gone by the time it is put back.
    expect(putBack({ ...none, connect: [placed] })).toEqual({
      ...none,
      connect: [{ ...made, __temp_key__: 'a1V' }],
    });
    expect(putBack('A text')).toBe('A text');
  });

  it('is kept by record and language until it is forgotten', () => {
    const [store, place] = [storage(), placeOf(UID, 'abc', 'en')];
    keep(store, place, { at: '2026-01-01T00:00:00.000Z', values: { headline: 'B' } });
    expect(readKept(store, place)?.values).toEqual({ headline: 'B' });
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
    expect(() => keep(full, 'x', { at: '', values: {} })).not.toThrow();
    expect(readKept(full, 'x')).toBeUndefined();
    expect(readKept({ getItem: () => 'no json' } as unknown as Storage, 'x')).toBeUndefined();
  });
});
