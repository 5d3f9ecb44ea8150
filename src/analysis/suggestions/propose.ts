import type { Core } from '@strapi/strapi';
import type { LocaleCode, RecordUid } from '../../content/content-types';
import type { Findings } from '../extraction/findings';
import { sourceSpan } from '../text/analysed-text';
import type { ArticleText, Place } from '../text/blocks';
import { spanAt } from '../text/span';
import { draftText, findingsOf, readDraft, type ArticleDraft } from './article-draft';
import type { SuggestionKind } from './fingerprint';
import { labelsOf } from './labels';
import { lacksSource } from './new-records';
import { sentenceAround } from './sentence-around';
import { typeOfKind, uidOfKind, weigh, type Meant, type State, type Weighed } from './weighed';

/** A record that a suggestion may mean, as it is shown. */
export interface Candidate extends Meant {
  readonly type: string;
  readonly label: string;
}

/** One thing that accepting a suggestion does. */
export interface Effect {
  readonly does: 'links' | 'makes';
  readonly kind: SuggestionKind;
  readonly label: string;
  /** It makes a document for which the article names no source: before it has one it cannot go out. */
  readonly needsSource: boolean;
}

/** What an editor may accept or reject. */
export interface Suggestion {
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly state: State;
  readonly label: string;
  readonly candidates: readonly Candidate[];
  /** Suggestions that have to be decided first: whoever wrote the letter is one of two. */
  readonly undecided: readonly string[];
  /** The sentence in which it stands first, of a very long one the part around it. */
  readonly sentence: string | null;
  readonly places: readonly Place[];
  readonly confidence: number;
  readonly rule: string;
  readonly effects: readonly Effect[];
}

/** Beyond that nobody looks. */
const MOST_PLACES = 50;

/** What stands in the panel and is not saved yet; what is not given is as it was saved. */
export type UnsavedText = Partial<Pick<ArticleDraft, 'headline' | 'summary' | 'body'>>;

/**
 * What the draft of an article speaks of and does not refer to yet, as suggestions; without those that were rejected.
 * @param unsaved Is read in place of what is saved: what is suggested while somebody writes.
 * @throws NotFoundError where there is no such draft.
 */
export async function propose(
  strapi: Core.Strapi,
  documentId: string,
  locale: LocaleCode,
  unsaved: UnsavedText = {},
): Promise<readonly Suggestion[]> {
  const draft = { ...(await readDraft(strapi, documentId, locale)), ...unsaved };
  const article = draftText(draft);
  const findings = findingsOf(draft, article.text);
  const weighed = await weigh(strapi, draft, findings);
  const offered = [...weighed.values()].filter(isOffered);
  const labels = await labelsOf(strapi, offered.flatMap(labelled));
  return offered.map((one) => suggestionOf(one, { draft, weighed, article, findings, labels }));
}

/** Countries and categories are never made from a text. */
function isOffered({ found, state, isDone, isRejected }: Weighed): boolean {
  const isNowhere = state === 'unknown' && (found.kind === 'country' || found.kind === 'category');
  return !isDone && !isRejected && !isNowhere;
}

function labelled({ found, candidates }: Weighed): readonly { uid: RecordUid; id: string }[] {
  return candidates.map(({ id }) => ({ uid: uidOfKind(found.kind), id }));
}

interface Shown {
  readonly draft: ArticleDraft;
  readonly weighed: ReadonlyMap<string, Weighed>;
  readonly article: ArticleText;
  readonly findings: Findings;
  readonly labels: ReadonlyMap<string, string>;
}

function suggestionOf(one: Weighed, shown: Shown): Suggestion {
  const { found, state, undecided } = one;
  const { id, kind, label, spans, confidence, rule } = found;
  const { text } = shown.findings;
  const [first] = spans;
  const sentence = first && spanAt(text.sentences, first.start);
  return {
    id,
    kind,
    state,
    label: kind === 'country' ? (shown.labels.get(one.candidates[0]?.id ?? '') ?? label) : label,
    candidates: one.candidates.map((candidate) => ({
      ...candidate,
      type: typeOfKind(kind),
      label: shown.labels.get(candidate.id) ?? '',
    })),
    undecided,
    sentence: sentence ? sentenceAround(text.text, sentence, first) : null,
    places: spans.slice(0, MOST_PLACES).map((span) => shown.article.placeOf(sourceSpan(text, span))),
    confidence,
    rule,
    effects: effectsOf(one, shown),
  };
}

/** What accepting does: what is needed first, then the thing itself. */
function effectsOf(one: Weighed, { draft, weighed }: Shown): readonly Effect[] {
  const seen = new Set<Weighed>();
  const effects: Effect[] = [];
  const visit = (next: Weighed): void => {
    if (seen.has(next) || next.isDone || next.isRejected) return;
    seen.add(next);
    if (next.state !== 'linked') for (const id of next.found.needs) visitId(id);
    const { kind, label, content } = next.found;
    const isMade = next.state === 'unknown';
    const needsSource = isMade && content.kind === 'document' && lacksSource(content, draft);
    effects.push({ does: isMade ? 'makes' : 'links', kind, label, needsSource });
  };
  const visitId = (id: string): void => {
    const need = weighed.get(id);
    if (need !== undefined) visit(need);
  };
  visit(one);
  return effects;
}
