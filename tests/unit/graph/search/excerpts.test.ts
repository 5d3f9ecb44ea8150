import { excerptAt, nearness, placeIn, placesOf, shownOf } from '../../../../src/graph/search/excerpts';
import { askedOf } from '../../../../src/graph/search/marks';

function place(text: string, query: string, locale: 'en' | 'ru' = 'en') {
  const asked = askedOf(query, locale);
  return placeIn(text, asked, placesOf(asked));
}

describe('placeIn', () => {
  it('is where the words stand together, in their order and with few between', () => {
    const text = 'A river. A bank. Then a river has its bank here.';
    expect(place(text, `'river' & 'bank'`)).toEqual({ at: 2, isTogether: true });
    expect(place('Bank of one two three four river', `'river' & 'bank'`)).toEqual({
      at: 0,
      isTogether: false,
    });
  });

  it('is the first place of a word, by its stem and with the dots of ё', () => {
    expect(place('unhappy, Happily', `'happili'`)).toEqual({ at: 9, isTogether: false });
    expect(place('Под ёлкой', `'елк'`, 'ru')).toEqual({ at: 4, isTogether: false });
    expect(place('a C++ (beginner)', `'beginn'`)).toEqual({ at: 7, isTogether: false });
  });

  it('is right behind a letter that is two in lower case', () => {
    expect(place('İİ the river bank', `'bank'`)).toEqual({ at: 13, isTogether: false });
    expect(place('İİ the RIVER bank', `'river' & 'bank'`)).toEqual({ at: 7, isTogether: true });
  });

  it('is where the words stand together, also behind others of them', () => {
    const text = 'river one two three bank, 𝕒river bank, river of a bank';
    expect(place(text, `'river' & 'bank'`)).toEqual({ at: text.indexOf('river of a'), isTogether: true });
  });

  it('is nowhere where nothing is found or asked for', () => {
    expect(place('A river', `'bank'`)).toBeUndefined();
    expect(place('A river', '')).toBeUndefined();
    expect(place('A river', `'.*'`)).toBeUndefined();
  });
});

describe('nearness', () => {
  it('says that each word is near the next, as a query', () => {
    expect(nearness(askedOf(`'it''s' & 'b' & 'c'`, 'en'))).toBe(
      `('it''s' <1> 'b' | 'it''s' <2> 'b' | 'it''s' <3> 'b') & ('b' <1> 'c' | 'b' <2> 'c' | 'b' <3> 'c')`,
    );
  });
});

describe('an excerpt', () => {
  const text = `${'before '.repeat(30)}found${' after'.repeat(60)}`;

  it('leaves out words that are cut and says that there is more', () => {
    const excerpt = excerptAt(text, 210, true);
    expect({ ...excerpt, text: '' }).toEqual({ text: '', isStart: false, isEnd: false });
    expect(shownOf(excerpt)).toMatch(/^before .*before found after.* after$/);
    expect(shownOf({ text: 'ter on foreign agents was wri', isStart: false, isEnd: false })).toBe(
      'on foreign agents was',
    );
  });

  it('is whole where the text begins and ends', () => {
    expect(excerptAt('The\n\nagents', 5, true)).toEqual({
      text: 'The\n\nagents',
      isStart: true,
      isEnd: true,
    });
    expect(excerptAt('The agents', 5, false).isEnd).toBe(false);
    expect(shownOf({ text: 'The\n\nagents', isStart: true, isEnd: true })).toBe('The agents');
  });
});
