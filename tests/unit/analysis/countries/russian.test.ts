import { extract } from '../../../../src/analysis/extraction/extract';

const countries = (source: string) => extract(source, { language: 'ru' }).countries;
const codes = (source: string) => [...new Set(countries(source).map(({ code }) => code))];

describe('Russian names of countries', () => {
  it.each([
    ['Послы Киргизии, Кыргызстана и Кыргызской Республики', ['KG']],
    ['США, РФ и ОАЭ подписали договор с КНР, ФРГ и КНДР.', ['US', 'RU', 'AE', 'CN', 'DE', 'KP']],
    ['Делегации Южной Кореи и Северной Кореи', ['KR', 'KP']],
    ['Он вернулся из Саудовской Аравии и Новой Зеландии.', ['SA', 'NZ']],
    ['Гвинея, Гвинея-Бисау и Экваториальная Гвинея', ['GN', 'GW', 'GQ']],
    ['Нигер и Нигерия, Иран и Ирак, Ливан и Ливия', ['NE', 'NG', 'IR', 'IQ', 'LB', 'LY']],
    ['В Чаде, в Мали, в Гане и на Кубе', ['TD', 'ML', 'GH', 'CU']],
    ['Граница с Республикой Конго закрыта.', ['CG']],
    ['Граница с Конго закрыта.', ['CD']],
    ['российские и кыргызские военные, американец и двое турок', ['RU', 'KG', 'US', 'TR']],
    ['Российско-украинские переговоры и франко-германский проект', ['RU', 'UA', 'FR', 'DE']],
    ["Корабль из Кот-д'Ивуара", ['CI']],
  ])('%s', (source, expected) => expect(codes(source)).toEqual(expected));

  it.each([
    'Того времени уже нет. Чад стоял в комнате.',
    'В Латинской Америке и в СССР',
    'Он окончил Колумбийский университет.',
    'Советник Доминика Хольта ушёл.',
  ])('finds none in: %s', (source) => expect(codes(source)).toEqual([]));

  it('tells a government by what it does', () => {
    const found = countries('Москва обвинила соседа. Переговоры с Бишкеком продолжаются. В Лондоне дождь.');
    expect(found.map(({ code, isGovernment }) => [code, isGovernment])).toEqual([
      ['RU', true],
      ['KG', true],
    ]);
  });
});
