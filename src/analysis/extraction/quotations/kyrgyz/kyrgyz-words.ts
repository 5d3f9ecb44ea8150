import type { CueStrength, QuotationWords } from '../quotation-words';
import { RUSSIAN_WORDS } from '../russian/russian-words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SPEECH =
  'деди дейт дешти дейди айтты айтат айткан билдирди билдирет билдирген белгиледи белгилейт белгилеген кошумчалады баса кабарлады жазды жазган жазат ' +
  'түшүндүрдү эскертти жооп убада ырастады баяндады маалымдады сурады көрсөттү';
const SPEECH_CUES: ReadonlyMap<string, CueStrength> = new Map(
  SPEECH.split(' ').map((word): [string, CueStrength] => [word, 'speech']),
);

/**
 * The words by which Kyrgyz texts ascribe quotations. Signs and dashes are those of Russian texts; the verb stands at the
 * end of its sentence, behind `деп`, or between the quotation and the one who speaks.
 */
export const KYRGYZ_WORDS: QuotationWords = {
  ...RUSSIAN_WORDS,
  cues: SPEECH_CUES,
  cuePhrases: [],
  isParticiple: () => false,
  betweenSubjectAndVerb: (lower) => BETWEEN.has(lower),
  passives: words(''),
  determiners: words('бул ал ошол бир'),
  prepositions: words(''),
  conjunctions: words('жана менен бирок же'),
  clauseOpeners: words('анткени эгер'),
  relatives: words(''),
  pronouns: new Map([['ал', { gender: undefined, isPlural: false }]]),
  looksLikeVerb: () => false,
  personalRoles: words('депутат министр президент'),
  impersonalCues: words(''),
  paraphraseCues: words(''),
  contentMarks: words(''),
  negations: words('эмес жок'),
  nobody: words('мен биз сен силер ким эмне'),
  wordMarks: words(
    'агенттиги агенттигинин агенттигине гезити гезитинин гезитине басылмасы басылмасынын басылмасына сайты сайтынын телеканалы телеканалынын радиосу ' +
      'партиясы партиясынын фракциясы фракциясынын фонду фондунун уюму уюмунун ишканасы компаниясы компаниясынын аттуу деген',
  ),
  sentenceWords: words('мен биз эмес бар жок керек болот болду бул ал'),
};

const BETWEEN = words('деп дагы ошондой эле кечээ бүгүн буга чейин');
