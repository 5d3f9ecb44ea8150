import type { NameInPlace } from '../lexicon';

/** What a government does and a city does not, by the stem of the past and in the present. */
const STEMS =
  'обвини заяви призва отказа ответи осуди приветствова поддержа предложи потребова пригрози подписа направи подтверди призна сообщи настаива согласи высла вызва приостанови одобри';
const PAST = new Set(
  STEMS.split(' ').flatMap((stem) => [stem, `${stem}л`, `${stem}ла`, `${stem}лся`, `${stem}лась`]),
);
const PRESENT = new Set(
  'считает требует настаивает намерен намерена готов готова обвиняет заявляет отрицает поддерживает осуждает призывает отвергает грозит угрожает надеется рассчитывает хочет'.split(
    ' ',
  ),
);

/** Words before a capital that speak of relations with its government: `переговоры с Москвой`. */
const RELATIONS =
  /^(?:отношени|переговор|диалог|соглашени|договор|связ|союз|давлени|позици|реакци|ответ|сотрудничеств|конфликт|спор|санкци|напряжен)/;
const SIDES = new Set(['с', 'со', 'между', 'и', 'на', 'против']);

/** Whether a capital stands for the government: it does what governments do, or relations with it are spoken of. */
export function isGovernment({ text: { tokens }, at, length }: NameInPlace): boolean {
  const next = tokens[at + length]?.lower ?? '';
  if (PAST.has(next) || PRESENT.has(next)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (RELATIONS.test(before)) return true;
  return (
    SIDES.has(before) && [2, 3, 4].some((distance) => RELATIONS.test(tokens[at - distance]?.lower ?? ''))
  );
}
