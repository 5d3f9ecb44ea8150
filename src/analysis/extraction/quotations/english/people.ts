import type { PersonFinding } from '../../findings';
import type { PronounSense } from '../quotation-words';

export const PRONOUNS: ReadonlyMap<string, PronounSense> = new Map([
  ['he', { gender: 'male', isPlural: false }],
  ['she', { gender: 'female', isPlural: false }],
  ['him', { gender: 'male', isPlural: false }],
  ['her', { gender: 'female', isPlural: false }],
  ['himself', { gender: 'male', isPlural: false }],
  ['herself', { gender: 'female', isPlural: false }],
  ['they', { gender: undefined, isPlural: true }],
  ['it', { gender: undefined, isPlural: false }],
]);

const FEMALE =
  'woman girl mother wife daughter sister grandmother aunt niece widow lady queen princess duchess actress congresswoman ' +
  'councilwoman chairwoman spokeswoman businesswoman policewoman assemblywoman mayoress mom mum stepmother';
const MALE =
  'man boy father husband son brother grandfather uncle nephew widower king prince duke actor congressman councilman ' +
  'chairman spokesman businessman policeman assemblyman dad stepfather';
const GENDERS = new Map<string, PersonFinding['gender']>([
  ...FEMALE.split(' ').map((word): [string, 'female'] => [word, 'female']),
  ...MALE.split(' ').map((word): [string, 'male'] => [word, 'male']),
]);

/** The gender that a word for a person tells: `spokeswoman`. */
export function genderOf(lower: string): PersonFinding['gender'] {
  return GENDERS.get(lower);
}

/** Wider words for offices, and the offices that they may mean. */
export const OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', 'president premier chancellor king queen emir sultan chairman minister head leader'.split(' ')],
  ['premier', ['minister', 'premier']],
  ['chief', 'secretary chief head chairman director president minister general commissioner'.split(' ')],
  ['head', 'head president chairman director chief secretary'.split(' ')],
  ['diplomat', 'ambassador secretary minister envoy diplomat consul'.split(' ')],
  ['envoy', ['ambassador', 'envoy', 'representative']],
  ['lawmaker', 'senator sen representative rep deputy mp congressman congresswoman lawmaker'.split(' ')],
  ['congressman', ['representative', 'rep', 'congressman']],
  ['congresswoman', ['representative', 'rep', 'congresswoman']],
  ['senator', ['senator', 'sen']],
  ['governor', ['governor', 'gov']],
  ['representative', ['representative', 'rep']],
  ['professor', ['professor', 'prof']],
  ['doctor', ['doctor', 'dr', 'surgeon', 'physician']],
  ['spokesperson', ['spokesperson', 'spokesman', 'spokeswoman', 'secretary']],
  ['spokesman', ['spokesman', 'spokesperson', 'secretary']],
  ['spokeswoman', ['spokeswoman', 'spokesperson', 'secretary']],
  ['attorney', ['attorney', 'lawyer', 'counsel']],
  ['lawyer', ['attorney', 'lawyer', 'counsel']],
  ['general', ['general', 'gen']],
  ['politician', 'senator governor minister president deputy mp leader mayor congressman'.split(' ')],
  ['mogul', ['businessman', 'businesswoman', 'tycoon', 'mogul']],
  ['nominee', ['nominee', 'candidate']],
  ['candidate', ['nominee', 'candidate']],
]);
