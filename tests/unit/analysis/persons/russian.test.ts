import fc from 'fast-check';
import { extract } from '../../../../src/analysis/extraction/extract';
import { findRussianPersons } from '../../../../src/analysis/extraction/persons/russian/russian-persons';
import { sourceSpan } from '../../../../src/analysis/text/analysed-text';
import type { PersonFinding } from '../../../../src/analysis/extraction/findings';

function persons(source: string): readonly PersonFinding[] {
  return extract(source, { language: 'ru' }).persons;
}

const names = (source: string) => persons(source).map(({ name }) => name);

describe('names of Russian texts in the nominative', () => {
  it.each([
    ['Он встретился с Тимуром Асановым.', ['Тимур Асанов']],
    ['Письмо вручили Айгуль Садыковой.', ['Айгуль Садыкова']],
    ['Об этом сообщила Марина Вольская.', ['Марина Вольская']],
    ['Речь идёт о Павле Кравце.', ['Павел Кравец']],
    ['Комитет поддержал Игоря Шевченко.', ['Игорь Шевченко']],
    ['Госсекретарь США встретится с Генри Уолтоном.', ['Генри Уолтон']],
    ['Он передал письмо Кэрри Холлис.', ['Кэрри Холлис']],
    ['Встреча с Джорджем Уокером-младшим отменена.', ['Джордж Уокер-младший']],
    ['Лидер партии Ким Чен Хо приехал в столицу.', ['Ким Чен Хо']],
    ['Указ подписал Людвиг ван Хаарен.', ['Людвиг ван Хаарен']],
    ['Решение принял А. Б. Ковалёв.', ['А. Б. Ковалёв']],
    ['Жалобу подал Ковалёв А. Б. и его сосед.', ['А. Б. Ковалёв']],
    ['Жалобу подал Ковалёв Андрей Борисович.', ['Андрей Борисович Ковалёв']],
    ['Игорь Ковалёв выступил на форуме в Алма-Ате.', ['Игорь Ковалёв']],
  ])('%s', (source, expected) => expect(names(source)).toEqual(expected));
});

describe('words beside a name', () => {
  it.each([
    ['Президент Орозов подписал закон.', ['Орозов']],
    ['Об этом заявил глава МИД Эрлан Мамытов.', ['Эрлан Мамытов']],
    ['Пресс-секретарь президента Дамир Токтоев ответил.', ['Дамир Токтоев']],
    ['По словам Вельтмана, договор готов.', ['Вельтман']],
    ['Награду получил 55-летний Рокелли.', ['Рокелли']],
    ['— Мы готовы, — сказал Ибраев.', ['Ибраев']],
    ['Позвали Луиса Медину, Неймана и Анну Круз.', ['Луис Медина', 'Нейман', 'Анна Круз']],
    ['Анна Ильина молчала. Вечером с Ильиной согласился Тимур Асанов.', ['Анна Ильина', 'Тимур Асанов']],
  ])('%s', (source, expected) => expect(names(source)).toEqual(expected));

  it('are kept as descriptions, the office in the nominative', () => {
    const [found] = persons('Он говорил с министром обороны Эрланом Мамытовым.');
    expect(found).toMatchObject({ name: 'Эрлан Мамытов', descriptions: ['министр обороны'], gender: 'male' });
  });
});

describe('what names no person', () => {
  it.each([
    'В Новой Шотландии прошёл дождь.',
    'Фильм «Виктор Быстров» вышел в прокат.',
    'Директор Эрмитажа промолчал.',
    'После Нового года всё стихло.',
    'Жители Советского района пришли в Дом культуры.',
    'Улица Гагарина закрыта.',
    'Верховный суд отклонил жалобу.',
    'Он живёт в Ростове.',
  ])('%s', (source) => expect(names(source)).toEqual([]));
});

describe('mentions of one person', () => {
  it('in all cases and forms are put together', () => {
    const source =
      'Садыр Асанов прибыл вчера. Послы ждали Асанова. С С. Асановым говорили долго. Асанову вручили письмо.';
    const found = persons(source);
    expect(found.map(({ name }) => name)).toEqual(['Садыр Асанов']);
    expect(found[0]?.mentions.map(({ text }) => text)).toEqual([
      'Садыр Асанов',
      'Асанова',
      'С. Асановым',
      'Асанову',
    ]);
  });

  it('are kept apart where two people bear a surname', () => {
    const source = 'Пётр Ильин спорил с братом. Анна Ильина молчала. Потом Ильин ушёл, и Ильина заплакала.';
    expect(persons(source).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Пётр Ильин', 2],
      ['Анна Ильина', 2],
    ]);
  });

  it('lead back to the source', () => {
    const source = 'Глава МИД\u00a0— Эрлан\u00ad Мамытов. Мамытов уехал.';
    const findings = findRussianPersons(extract(source, { language: 'ru' }));
    for (const { mentions } of findings.persons)
      for (const mention of mentions) {
        const { start, end } = sourceSpan(findings.text, mention);
        expect(source.slice(start, end).replaceAll('\u00ad', '')).toBe(mention.text);
      }
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Иван',
    'Петрова',
    'А.',
    'Б',
    'ван',
    'и',
    '.',
    '«',
    '»',
    '\n',
    'президента',
    'II',
    '-',
    ',',
  );

  it('gives findings inside the text, the same each time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (source) => {
          const found = extract(source, { language: 'ru' });
          for (const { name, mentions } of found.persons) {
            expect(name).not.toBe('');
            for (const { start, end, text } of mentions) expect(found.text.text.slice(start, end)).toBe(text);
          }
          expect(extract(source, { language: 'ru' }).persons).toEqual(found.persons);
        },
      ),
    );
  });

  it.each(['Иванов ', 'Пётр Иванов ', 'А. ', 'И.И.', 'Иван-', 'президента '])(
    'is read in time proportional to its length: %s',
    (piece) => {
      const started = process.cpuUsage();
      extract(piece.repeat(10_000), { language: 'ru' });
      expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
    },
    30_000,
  );
});
