import type { Draft } from '../drafts';
import type { RussianPhrase } from './phrases';

type Told = Partial<Draft> & Pick<Draft, 'rule' | 'confidence'>;

/** A draft for a phrase; what the rule does not tell is unknown. */
export function draft({ noun, start, end }: RussianPhrase, told: Told): Draft {
  return {
    kind: noun.kind,
    start,
    end,
    isAnaphor: false,
    words: [],
    title: undefined,
    isNamed: false,
    author: undefined,
    addressee: undefined,
    date: undefined,
    isReply: false,
    ...told,
  };
}

/** A later mention of what was spoken of. */
export function mentionOf(phrase: RussianPhrase, told: Partial<Draft> = {}): Draft {
  return draft(phrase, { isAnaphor: true, rule: 'same-document', confidence: 0.7, ...told });
}
