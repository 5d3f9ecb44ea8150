import { localizedTo } from '../../../src/graph/project/localized';

const fallbackOf = (...given: Parameters<typeof localizedTo>) => localizedTo(...given).fallbackLocale;

describe('the language in which a record stands where it is not known in the asked one', () => {
  it('is that of the words, for a statement', () => {
    const russian = { text: 'Мы решим сами', language: 'ru' };
    expect(fallbackOf('en', 'statement', russian)).toBe('ru');
    expect(fallbackOf('ky', 'statement', russian)).toBe('ru');
    expect(fallbackOf('ru', 'statement', russian)).toBeNull();
    const translated = { ...russian, translations: [{ language: 'en', text: 'We decide' }] };
    expect(fallbackOf('en', 'statement', translated)).toBeNull();
    expect(fallbackOf('ky', 'statement', translated)).toBe('ru');
  });

  it('is the default, for a statement whose original words stand beside it, or that says nothing', () => {
    const beside = { text: 'We decide', language: 'ru', originalText: 'Мы решим сами' };
    expect(fallbackOf('ky', 'statement', beside)).toBe('en');
    expect(fallbackOf('ru', 'statement', beside)).toBeNull();
    expect(fallbackOf('ky', 'statement', { text: 'We decide' })).toBe('en');
  });

  it('is the default, for names and titles', () => {
    const names = [{ text: 'Письмо', language: 'ru', kind: 'short' }];
    expect(fallbackOf('ky', 'document', { title: 'Letter', names })).toBe('en');
    expect(fallbackOf('ru', 'document', { title: 'Letter', names })).toBeNull();
    expect(fallbackOf('ru', 'person', { name: 'Sadyr Japarov' })).toBe('en');
    expect(fallbackOf('en', 'person', { name: 'Sadyr Japarov' })).toBeNull();
  });
});
