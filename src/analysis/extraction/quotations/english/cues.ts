import type { CuePhrase, CueStrength } from '../quotation-words';
import { formsOf } from './inflection';

/** Regular verbs. */
const REGULAR: Readonly<Record<CueStrength, string>> = {
  speech:
    'add ask tweet note explain argue claim insist declare announce reply respond answer continue conclude recall remark observe ' +
    'warn acknowledge concede stress emphasize emphasise state report suggest joke shout yell cry exclaim testify confirm ' +
    'allege assert maintain contend affirm caution complain boast predict promise pledge vow post mutter whisper recount reiterate ' +
    'repeat comment retort opine lament elaborate disclose reveal advise counter proclaim intone deadpan confess plead text ' +
    'email inform assure remind point clarify inquire enquire muse scoff sigh snap holler scream chant fume gush demand wonder scold ' +
    'drawl rejoin interject interrupt enthuse thunder bark blurt exhort',
  naming:
    'call describe label brand characterize characterise denounce condemn criticize criticise praise hail decry blast accuse ' +
    'mock deride liken portray dismiss reference slam dub ridicule lambaste lambast lash laud tout castigate chide upbraid rebuke ' +
    'excoriate pan tease attack tar paint',
  stance:
    'blame compare cite reject express voice propose invite encourage implore appeal want hope believe fear expect consider ' +
    'view regard favor favour urge threaten question agree disagree thank decide advocate defend challenge ' +
    'bemoan rail bristle signal summarize summarise imply hint recommend request apologize apologise celebrate commend',
};

/** Forms that no rule gives. */
const IRREGULAR: Readonly<Record<CueStrength, string>> = {
  speech:
    'say says said saying tell tells told telling write writes wrote written writing admit admits admitted admitting speak speaks ' +
    'spoke speaking quip quips quipped quipping read reads reading brag brags bragged bragging sing sings sang singing retweeted',
  naming:
    'refer refers referred referring slammed slamming dubbed dubbing rip rips ripped ripping panned panning',
  stance:
    'think thinks thought thinking feel feels felt feeling see sees saw seeing swear swears swore swearing beg begs begged begging ' +
    'deny denies denied denying quote quotes quoted quoting order orders ordered ordering seek seeks sought seeking find finds found',
};

const STRENGTHS = ['stance', 'naming', 'speech'] as const;

export const CUES: ReadonlyMap<string, CueStrength> = new Map(
  STRENGTHS.flatMap((strength) => [
    ...REGULAR[strength]
      .split(' ')
      .flatMap(formsOf)
      .map((form): [string, CueStrength] => [form, strength]),
    ...IRREGULAR[strength].split(' ').map((form): [string, CueStrength] => [form, strength]),
  ]),
);

/** Verbs whose first and third form are nouns as well. */
const NOUNS =
  'claim report state note comment post order demand question answer call label brand promise pledge vow hope fear view reference ' +
  'quote joke shout reply counter remark text email point appeal cry signal attack challenge request sigh snap blast hail praise ' +
  'caution stress favor favour tweet';

export const NOUN_LIKE_CUES: ReadonlySet<string> = new Set(
  NOUNS.split(' ').flatMap((verb) => formsOf(verb).slice(0, 2)),
);

export const CUE_PHRASES: readonly CuePhrase[] = [
  { words: ['according', 'to'], sourceStands: 'after' },
  { words: ['in', 'the', 'words', 'of'], sourceStands: 'after' },
  { words: ['put', 'it'], sourceStands: 'before' },
  { words: ['puts', 'it'], sourceStands: 'before' },
  { words: ['went', 'on'], sourceStands: 'before' },
  { words: ['goes', 'on'], sourceStands: 'before' },
  { words: ['made', 'clear'], sourceStands: 'before' },
  { words: ['is', 'like'], sourceStands: 'before' },
];

/** Verbs whose clause is an assertion of their subject. */
const ASSERTIONS =
  'add note explain argue claim insist announce warn acknowledge concede stress emphasize emphasise state suggest confirm allege ' +
  'assert maintain contend affirm caution complain promise pledge vow recall remark observe reveal predict reiterate declare reply ' +
  'respond answer conclude assure inform testify';

export const PARAPHRASE_CUES: ReadonlySet<string> = new Set([
  ...ASSERTIONS.split(' ').flatMap((verb) => formsOf(verb).slice(0, 3)),
  ...'say says said tell tells told write writes wrote admit admits admitted according'.split(' '),
]);
