const SIBILANT = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/** The forms of a regular English verb: `deny` -> deny, denies, denied, denying. */
export function formsOf(verb: string): readonly string[] {
  return [verb, thirdPerson(verb), past(verb), participle(verb)];
}

function thirdPerson(verb: string): string {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ies`;
  return SIBILANT.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function participle(verb: string): string {
  return /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
