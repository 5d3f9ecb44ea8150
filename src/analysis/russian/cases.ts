/** The six cases of Russian, one bit each, so that a form which may be several is one number. */
export const NOMINATIVE = 1;
export const GENITIVE = 2;
export const DATIVE = 4;
export const ACCUSATIVE = 8;
export const INSTRUMENTAL = 16;
export const PREPOSITIONAL = 32;
export const ANY_CASE = 63;

/** The cases that a form may stand in: the sum of their bits. */
export type Cases = number;

/** What a preposition asks for; without those, such as `в`, that people rarely follow. */
const GOVERNED: Readonly<Record<string, Cases>> = {
  без: GENITIVE,
  для: GENITIVE,
  до: GENITIVE,
  из: GENITIVE,
  'из-за': GENITIVE,
  кроме: GENITIVE,
  около: GENITIVE,
  от: GENITIVE,
  относительно: GENITIVE,
  помимо: GENITIVE,
  после: GENITIVE,
  против: GENITIVE,
  среди: GENITIVE,
  у: GENITIVE,
  к: DATIVE,
  ко: DATIVE,
  благодаря: DATIVE,
  согласно: DATIVE,
  вопреки: DATIVE,
  навстречу: DATIVE,
  про: ACCUSATIVE,
  через: ACCUSATIVE,
  между: INSTRUMENTAL,
  над: INSTRUMENTAL,
  перед: INSTRUMENTAL,
  о: PREPOSITIONAL,
  об: PREPOSITIONAL,
  обо: PREPOSITIONAL,
  при: PREPOSITIONAL,
  с: INSTRUMENTAL | GENITIVE,
  со: INSTRUMENTAL | GENITIVE,
  за: INSTRUMENTAL | ACCUSATIVE,
  под: INSTRUMENTAL | ACCUSATIVE,
  на: ACCUSATIVE | PREPOSITIONAL,
  в: ACCUSATIVE | PREPOSITIONAL,
  по: DATIVE | PREPOSITIONAL,
};

/** The cases that a word asks of the name after it; undefined where it is no preposition. Lower case. */
export function casesAfter(preposition: string): Cases | undefined {
  return Object.hasOwn(GOVERNED, preposition) ? GOVERNED[preposition] : undefined;
}
