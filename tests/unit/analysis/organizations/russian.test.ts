import fc from 'fast-check';
import { extract } from '../../../../src/analysis/extraction/extract';

const organizations = (source: string) => extract(source, { language: 'ru' }).organizations;

describe('Russian names of organizations', () => {
  it.each([
    ['Глава МИД Киргизии подал в отставку.', [['МИД', 'ministry', 'KG']]],
    ['В Министерстве культуры Польши ответили.', [['Министерство культуры Польши', 'ministry', 'PL']]],
    ['Жалобу рассмотрит Верховный суд Испании.', [['Верховный суд Испании', 'government', 'ES']]],
    [
      'Депутаты Жогорку Кенеша и Госдумы',
      [
        ['Жогорку Кенеш', 'parliament', undefined],
        ['Госдума', 'parliament', undefined],
      ],
    ],
    [
      'Представители ООН, ЕС, НАТО и ОБСЕ',
      [
        ['ООН', 'intergovernmental', undefined],
        ['ЕС', 'intergovernmental', undefined],
        ['НАТО', 'intergovernmental', undefined],
        ['ОБСЕ', 'intergovernmental', undefined],
      ],
    ],
    [
      'Газета «Утро Таласа» и партия «Новый путь»',
      [
        ['Утро Таласа', 'outlet', undefined],
        ['Новый путь', 'party', undefined],
      ],
    ],
    [
      'Об этом сообщает РИА Новости со ссылкой на Reuters.',
      [
        ['РИА Новости', 'outlet', undefined],
        ['Reuters', 'other', undefined],
      ],
    ],
    [
      'Решение Европейского суда по правам человека',
      [['Европейский суд по правам человека', 'government', undefined]],
    ],
    [
      'Сотрудники Минобороны и Минздрава',
      [
        ['Минобороны', 'ministry', undefined],
        ['Минздрав', 'ministry', undefined],
      ],
    ],
  ])('%s', (source, expected) =>
    expect(organizations(source).map(({ name, kind, country }) => [name, kind, country])).toEqual(expected),
  );

  it.each([
    'Полиция молчит, а суд ждёт.',
    'Фильм «Тихие горы» хорош.',
    'Он живёт в Минске.',
    'Главный врач уехал.',
  ])('finds none in: %s', (source) => expect(organizations(source)).toEqual([]));

  it('gives one for all cases of a name, with offsets of each', () => {
    const source = 'Госдума приняла закон. В Госдуме спорят.';
    const [found, ...others] = organizations(source);
    expect(others).toEqual([]);
    expect(found?.mentions.map(({ start, end }) => source.slice(start, end))).toEqual(['Госдума', 'Госдуме']);
  });

  it('stays inside any text', () => {
    const words = fc.constantFrom(
      'министерство',
      'Верховный',
      'суд',
      'по',
      'и',
      'США',
      'NBC',
      '«',
      '»',
      'партия',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const source = list.join(' ');
        for (const { mentions } of organizations(source))
          for (const { start, end, text } of mentions) expect(source.slice(start, end)).toBe(text);
      }),
    );
  });
});
