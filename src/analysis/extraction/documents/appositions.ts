import type { Article } from './article';
import { partyBy } from './cue-places';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';

const BESIDE = /^["”']?,?["”']? (?:(?:also )?known as |called |titled |dubbed )?["“']?$/u;

/** `the "Clear Skies Act", a measure sponsored by X`: what stands beside a name says what it is, and whose. */
export function withAppositions(
  article: Article,
  named: readonly Draft[],
  phrases: readonly NounPhrase[],
): { readonly named: readonly Draft[]; readonly phrases: readonly NounPhrase[] } {
  const taken = new Set<NounPhrase>();
  const told = named.map((draft) => {
    const beside = phrases.find((phrase) => isBeside(article, draft, phrase));
    if (beside === undefined) return draft;
    taken.add(beside);
    return { ...draft, kind: kindOf(draft, beside), author: draft.author ?? partyBy(article, beside) };
  });
  return { named: told, phrases: phrases.filter((phrase) => !taken.has(phrase)) };
}

function isBeside({ text }: Article, draft: Draft, { start, determiner }: NounPhrase): boolean {
  return (
    determiner === 'a' &&
    start > draft.end &&
    start - draft.end < 30 &&
    BESIDE.test(text.slice(draft.end, start))
  );
}

/** An act that is called a bill is none yet. */
function kindOf({ kind }: Draft, { noun }: NounPhrase): Draft['kind'] {
  return kind === 'law' && noun.kind === 'bill' ? 'bill' : kind;
}
