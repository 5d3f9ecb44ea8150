import type { QuotationWords } from '../quotation-words';
import { CUE_PHRASES, CUES, NOUN_LIKE_CUES, PARAPHRASE_CUES } from './cues';
import { DOCUMENTS } from './documents';
import { genderOf, OFFICES, PRONOUNS } from './people';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BE = 'is are was were be been being am';
const AUXILIARIES = words(
  `${BE} has have had having do does did will would shall should can could may might must to not n't 's 're 've 'd ` +
    "didn't doesn't don't hasn't haven't hadn't wouldn't won't couldn't can't isn't wasn't " +
    'also then later earlier once again still now just ever never often always even only both all further soon since first ' +
    'yesterday today tonight recently already instead',
);

const betweenSubjectAndVerb = (lower: string): boolean =>
  AUXILIARIES.has(lower) || (lower.endsWith('ly') && lower.length > 4);

const VERBS = words(
  `${BE} has have had do does did will would shall should can could may might must made took went came got gave left held ran ` +
    'won lost met sat stood spoke began led sent kept became makes takes goes comes gets gives uses',
);

/** The words by which English texts ascribe quotations. */
export const ENGLISH_WORDS: QuotationWords = {
  cues: CUES,
  cuePhrases: CUE_PHRASES,
  nounLikeCues: NOUN_LIKE_CUES,
  isParticiple: (lower) => lower.endsWith('ing'),
  betweenSubjectAndVerb,
  infinitiveMarks: words('to'),
  passives: words(BE),
  agentMarks: words('by'),
  determiners: words(
    'the a an this these those his her its their our my your one another some many several most two three four five other both all',
  ),
  prepositions: words(
    'of for at in on from with to by about against after before during under over into through between among near since until ' +
      'without within across around behind despite via per following amid outside inside upon toward towards along beyond like',
  ),
  conjunctions: words('and or but nor yet so'),
  clauseOpeners: words(
    'that because while although though when if whether as where unless than why how what once whereas until since after before',
  ),
  relatives: words('who which whom whose that'),
  pronouns: PRONOUNS,
  times: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november ' +
      'december yesterday today tonight tomorrow afternoon morning evening night week month year',
  ),
  looksLikeVerb: (lower) => VERBS.has(lower) || /^[a-z]{3,}ed$/.test(lower),
  titleMarks: words('titled entitled nicknamed so-called dubbed named headlined starring labeled labelled'),
  wordMarks: words(
    'word words term terms phrase phrases expression hashtag slogan acronym abbreviation nickname category',
  ),
  works: words(
    'film movie book novel album song single documentary show series episode play musical memoir magazine newspaper program programme ' +
      'podcast broadcast report essay column article ad spot video miniseries sitcom drama comedy opera poem painting exhibition game',
  ),
  documents: DOCUMENTS,
  insideMarks: words('in through via'),
  paraphraseCues: PARAPHRASE_CUES,
  bareClauseCues: words('say says said'),
  writingCues: words('write writes wrote written writing'),
  occasionCues: words(
    'tell tells told telling tweet tweets tweeted tweeting post posts posted posting retweeted text texted',
  ),
  impersonalCues: words(''),
  contentMarks: words('that'),
  negations: words(
    "not n't never if whether unless cannot didn't doesn't don't hasn't haven't hadn't wouldn't won't couldn't can't",
  ),
  nobody: words('i we you it this that these those there one which who what'),
  genderOf,
  personalRoles: words(
    'senator congressman congresswoman lawmaker governor mayor minister president premier ambassador diplomat candidate nominee professor author activist ' +
      'actor actress singer judge billionaire businessman businesswoman politician legislator chancellor economist historian bishop archbishop pope general',
  ),
  offices: OFFICES,
  smallWords: words('of the a an and or in on at to for with by from vs as is'),
  sentenceWords: words(
    "i i'm i've i'll i'd we we're we've we'll you you're you've you'll he he's she she's they they're it's that's there's what's let's " +
      "is are was were am has have had do does did don't doesn't didn't isn't aren't wasn't weren't won't can't cannot couldn't " +
      "wouldn't shouldn't will would should could must might may my our your me us not never let",
  ),
};
