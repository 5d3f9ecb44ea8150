import type { AnalysedText } from '../../text/analysed-text';
import type { MarkedPassage } from '../../text/quotation-marks';
import type { DocumentKind, PersonFinding } from '../findings';

/**
 * What a verb tells: `speech` reports words (`said`) and may stand without quotation marks; `naming` gives somebody's words
 * for something (`called`); `stance` tells what somebody thinks (`believed`), so that a verb of speech before it wins.
 */
export type CueStrength = 'speech' | 'naming' | 'stance';

/** What a pronoun tells of whom it means. */
export interface PronounSense {
  readonly gender: PersonFinding['gender'];
  readonly isPlural: boolean;
}

/** A cue of several words, as in `according to X` or `X put it`. */
export interface CuePhrase {
  readonly words: readonly string[];
  readonly sourceStands: 'before' | 'after';
}

/** The closed-class words of one language by which quotations are ascribed; all in lower case. */
export interface QuotationWords {
  readonly cues: ReadonlyMap<string, CueStrength>;
  readonly cuePhrases: readonly CuePhrase[];
  /** Forms of cues that are nouns as well: `claims`, `reports`. They count only right after a name or a pronoun. */
  readonly nounLikeCues: ReadonlySet<string>;
  /** Forms that need no subject beside them, since they take that of the clause: `adding`. */
  readonly isParticiple: (lower: string) => boolean;
  /** What may stand between a subject and its verb: `has`, `also`, `repeatedly`. */
  readonly betweenSubjectAndVerb: (lower: string) => boolean;
  /** `to` before a verb. */
  readonly infinitiveMarks: ReadonlySet<string>;
  /** Forms of `to be`, which with a participle make the subject the one who is spoken of. */
  readonly passives: ReadonlySet<string>;
  readonly agentMarks: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a clause with a subject of its own: `that`, `because`. */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounSense>;
  /** Days, months and the like, which stand beside names and belong to none. */
  readonly times: ReadonlySet<string>;
  /** Words that look like a verb at the end of a noun phrase. */
  readonly looksLikeVerb: (lower: string) => boolean;
  /** Words before a passage that make it a title or a name: `titled`, `nicknamed`, `so-called`. */
  readonly titleMarks: ReadonlySet<string>;
  /** Words before or after a passage that is a word as a word: `the word`, `the term`. */
  readonly wordMarks: ReadonlySet<string>;
  /** Works and broadcasts that bear titles: `film`, `book`, `episode`. */
  readonly works: ReadonlySet<string>;
  /** Words for what speaks in its own right, and the kind of document that each is: `letter`, `memo`. */
  readonly documents: ReadonlyMap<string, DocumentKind>;
  /** Words before a document in which something is said: `in the letter`. */
  readonly insideMarks: ReadonlySet<string>;
  /** Finite verbs after which a clause gives what was said, in other words. */
  readonly paraphraseCues: ReadonlySet<string>;
  /** Those among them that need no `that`. */
  readonly bareClauseCues: ReadonlySet<string>;
  /** Verbs of writing, whose words stand in something written. */
  readonly writingCues: ReadonlySet<string>;
  /** Verbs of an occasion of its own, whose words stand in nothing that was said before: `told`. */
  readonly occasionCues: ReadonlySet<string>;
  /** Words by which a clause begins that says what was said: `that`. */
  readonly contentMarks: ReadonlySet<string>;
  /** Words that make an assertion none: `not`, `if`. */
  readonly negations: ReadonlySet<string>;
  /** Verbs without a subject, whose words stand in a document that is named behind them: `говорится в письме`. */
  readonly impersonalCues: ReadonlySet<string>;
  /** Sources that are nobody: `it`, `I`. */
  readonly nobody: ReadonlySet<string>;
  /** Words for a person that tell the gender: `spokeswoman`. */
  readonly genderOf: (lower: string) => PersonFinding['gender'];
  /** Words for an office that stand for somebody who was named before: `the senator`. */
  readonly personalRoles: ReadonlySet<string>;
  /** Wider words for offices: `leader` may mean a `president`. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  /** Words that are written in lower case inside a title: `of`, `the`. */
  readonly smallWords: ReadonlySet<string>;
  /** Words that only whole sentences hold: `is`, `we`, `don't`. */
  readonly sentenceWords: ReadonlySet<string>;
  /** Where words of others stand, for a language that sets them off otherwise than by marks alone. */
  readonly passages?: (text: AnalysedText) => readonly MarkedPassage[];
}
