import { changedLinks, linksIn, madeAnew } from './unsaved-links';

/** What somebody wrote and did not save, as it is kept in the browser: texts, and links that were made or taken away. */
export interface UnsavedText {
  /** ISO 8601. */
  readonly at: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Fields that hold words: what it costs most to write again. */
const TEXTS = [
  'headline',
  'subheadline',
  'summary',
  'body',
  'dateline',
  'editorNote',
  'title',
  'text',
  'description',
  'biography',
];

/** What of a form is not saved: texts that are others than the saved ones, and links; undefined where nothing is. */
export function unsavedIn(
  values: Readonly<Record<string, unknown>>,
  saved: Readonly<Record<string, unknown>>,
): UnsavedText['values'] | undefined {
  const texts = TEXTS.filter((name) => name in values).map((name) => [name, values[name]] as const);
  const links = Object.entries(values).flatMap(([name, value]) => {
    const changed = changedLinks(value);
    return changed ? [[name, changed] as const] : [];
  });
  const changed = [...texts, ...links].filter(([name, value]) => !isSame(value, saved[name]));
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

/** A kept value as it goes back into the form. */
export function putBack(value: unknown): unknown {
  const links = linksIn(value);
  return links ? madeAnew(links) : value;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** Where it is kept: by record and language; a record that is being made has no id yet. */
export function placeOf(uid: string, documentId: string | undefined, locale: string): string {
  return `dossier.unsaved ${uid} ${documentId ?? 'create'} ${locale}`;
}

/** Keeps it, or forgets it. A browser that is full or keeps nothing must not disturb writing. */
export function keep(storage: Storage, place: string, text: UnsavedText | undefined): void {
  try {
    if (text === undefined) storage.removeItem(place);
    else storage.setItem(place, JSON.stringify(text));
  } catch {
    // There is nothing better to be done: the text is still in the form.
  }
}

/** Reads what was kept; undefined where nothing was, or it is no such text. */
export function readKept(storage: Storage, place: string): UnsavedText | undefined {
  try {
    const kept = JSON.parse(storage.getItem(place) ?? 'null') as Partial<UnsavedText> | null;
    if (typeof kept?.at !== 'string' || typeof kept.values !== 'object') return undefined;
    return { at: kept.at, values: kept.values };
  } catch {
    return undefined;
  }
}
