import fc from 'fast-check';
import { extract } from '../../../../src/analysis/extraction/extract';

const LEAD =
  'Новости дня\n\nМинистр юстиции Айгуль Вольская и депутат Марат Ильин выступили в парламенте.\n\n';

function quotes(source: string): readonly (readonly [string, string | undefined])[] {
  const { quotations } = extract(LEAD + source, { language: 'ru' });
  return quotations.map(({ text, source: speaker }) => [text, speaker?.name]);
}

describe('Russian quotations', () => {
  it.each([
    [
      '«Мы готовы подписать договор», — заявила Вольская журналистам.',
      [['Мы готовы подписать договор', 'Айгуль Вольская']],
    ],
    [
      '«Решение принято, — добавил Ильин, — и мы его не изменим».',
      [
        ['Решение принято', 'Марат Ильин'],
        ['и мы его не изменим', 'Марат Ильин'],
      ],
    ],
    [
      '— Это хороший договор, — сказала Вольская. — Мы ждали его два года.',
      [
        ['Это хороший договор', 'Айгуль Вольская'],
        ['Мы ждали его два года.', 'Айгуль Вольская'],
      ],
    ],
    ['По словам Ильина, „закон нарушает конституцию“.', [['закон нарушает конституцию', 'Марат Ильин']]],
    ['Ильин назвал закон "ошибкой целого века".', [['ошибкой целого века', 'Марат Ильин']]],
    [
      'Вольская написала: «Редактор газеты „Утро Таласа“ ничего мне не передавал».',
      [['Редактор газеты „Утро Таласа“ ничего мне не передавал', 'Айгуль Вольская']],
    ],
  ])('%s', (source, expected) => expect(quotes(source)).toEqual(expected));

  it.each([
    'Газета «Известия» вышла вовремя.',
    'Фильм «Тихие горы» показали в компании «Горный путь».',
    '— пункт первый',
  ])('finds none in: %s', (source) => expect(quotes(source)).toEqual([]));

  it('gives what is said without marks', () => {
    const { paraphrases } = extract(`${LEAD}Вольская отметила, что закон вступит в силу в июле.`, {
      language: 'ru',
    });
    expect(paraphrases.map(({ text, source }) => [text, source.name])).toEqual([
      ['закон вступит в силу в июле', 'Айгуль Вольская'],
    ]);
  });

  it('keeps its offsets inside any text', () => {
    const pieces = fc.constantFrom('— ', 'Слова', ', — сказал ', '. — ', '«', '»', 'Ильин', '\n', '!', ' ');
    fc.assert(
      fc.property(fc.array(pieces), (list) => {
        const { quotations, text } = extract(list.join(''), { language: 'ru' });
        for (const { pieces: spans } of quotations)
          for (const { start, end } of spans) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.text.length);
          }
      }),
    );
  });
});
