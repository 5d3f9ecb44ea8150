import type { DocumentKind } from '../../findings';

/** How a document's author is found; each way has a file of its own. */
export type Manner =
  | 'mention'
  | 'letter'
  | 'utterance'
  | 'interview'
  | 'study'
  | 'law'
  | 'order'
  | 'resolution'
  | 'treaty'
  | 'filing';

/** A word that names a kind of document. */
export interface DocumentNoun {
  readonly kind: DocumentKind;
  readonly manner: Manner;
}

/** Nouns in the singular, one or two words, in lower case. */
const NOUNS: readonly (readonly [kind: DocumentKind, manner: Manner, words: string])[] = [
  [
    'letter',
    'letter',
    'letter|open letter|note of protest|protest note|email|e-mail|memo|telegram|diplomatic note|cable|diplomatic cable|note verbale|verbal note|internal memorandum|internal memo|reply',
  ],
  [
    'statement',
    'utterance',
    'statement|press release|news release|press statement|media release|communique|communiqué|readout',
  ],
  [
    'statement',
    'utterance',
    'tweet|facebook post|twitter post|blog post|social media post|post|message|announcement|declaration|proclamation',
  ],
  [
    'speech',
    'utterance',
    'speech|address|remarks|keynote|sermon|testimony|state of the union address|state of the state address|state of the nation address|state of the union|inaugural address|eulogy|lecture',
  ],
  ['interview', 'interview', 'interview'],
  [
    'report',
    'study',
    'report|study|white paper|green paper|survey|audit|analysis|assessment|review|working paper|policy paper|position paper|fact sheet|dossier|briefing|inquiry',
  ],
  [
    'article',
    'study',
    'article|op-ed|op-ed piece|opinion piece|column|editorial|commentary|essay|exposé|feature|story|profile|investigation',
  ],
  ['bill', 'law', 'bill|draft law|draft bill|draft legislation|legislation'],
  ['bill', 'mention', 'draft|measure|proposal'],
  ['other', 'mention', 'document'],
  ['other', 'filing', 'petition|indictment|complaint|manifesto|affidavit|subpoena'],
  ['law', 'law', 'law|statute'],
  [
    'decree',
    'order',
    'decree|executive order|presidential order|court order|restraining order|order|directive|ruling|verdict|judgment|judgement|injunction|edict|ordinance|decision|opinion|majority opinion',
  ],
  ['resolution', 'resolution', 'resolution'],
  ['treaty', 'treaty', 'treaty|agreement|accord|pact|memorandum|memorandum of understanding|deal'],
];

export const DOCUMENT_NOUNS: ReadonlyMap<string, DocumentNoun> = new Map(
  NOUNS.flatMap(([kind, manner, words]) => words.split('|').map((word) => [word, { kind, manner }] as const)),
);

/** How names of laws, treaties and the like end, and of what kind they are: `the Clean Air Act`, `the Paris Agreement`. */
export const NAME_ENDINGS: ReadonlyMap<string, DocumentNoun> = new Map(
  (
    [
      ['law', 'law', 'act|law|code|ordinance|statute|legislation'],
      ['bill', 'law', 'bill'],
      [
        'treaty',
        'treaty',
        'agreement|agreements|treaty|accord|accords|pact|convention|conventions|covenant|protocol|charter|memorandum',
      ],
      ['resolution', 'resolution', 'resolution'],
      ['decree', 'order', 'decree|order'],
    ] as const
  ).flatMap(([kind, manner, words]) => words.split('|').map((word) => [word, { kind, manner }] as const)),
);

/** After these a noun of documents is only the first half of a longer one: `email server`, `law enforcement`, `bill collector`. */
export const SECOND_HALVES = new Set(
  (
    'server servers address addresses account accounts controversy scandal probe archive system practices use usage set-up setup matter saga ' +
    'enforcement firm firms school schools professor student students degree maker makers office office suit clinic department ' +
    'party coalition class card cards stage stages writer writers office box stop collector carrier investigation questions ' +
    'inbox list lists message messages exchange exchanges chain hack leak leaks bomb opener head circuit tour deck format show host'
  ).split(' '),
);

/** What stands before a noun of documents and makes something else of it: `rejection letters`, `crime report`, `mother-in-law`. */
export const OTHER_THINGS = new Set(
  (
    'rejection acceptance cover form thank-you love capital block case international federal state local islamic sharia martial civil criminal common ' +
    'natural murphy tax immigration weather traffic police school book lab ip web home street email mailing inaugural ' +
    'electric utility hospital medical water gas food plea free hate public prenuptial settlement immunity lease ' +
    'no any some every each such more other certain several many few'
  ).split(' '),
);

/** Words that no noun phrase has between its determiner and its noun: prepositions, conjunctions, pronouns, auxiliaries, common verbs. */
export const BREAKS = new Set(
  (
    'of in on at by for from with to into onto about against over under between among through during before after since until within without ' +
    'and or but nor so if that which who whom whose when where while because as than then not also only just even ' +
    'he she it they we you i him them us me is are was were be been being am has have had do does did will would can could may might shall should must ' +
    'said says say wrote writes sent sends issued released published signed made gave called told asked become becomes became passed vetoed backed ' +
    'let there here what how why'
  ).split(' '),
);
