/** The header in which the panel says from which state of a record its form was filled. */
export const SAVE_BASE_HEADER = 'x-dossier-save-base';

/** A record in one language, or, of types without languages, in none. */
export interface BaseRecord {
  readonly uid: string;
  readonly documentId: unknown;
  readonly locale: unknown;
}

/** The state of a record from which a form was filled. */
export interface SaveBase extends BaseRecord {
  readonly updatedAt: Date;
}

/** Writes a base as the header has it. Its parts hold no blanks. */
export function writeBase({ uid, documentId, locale }: BaseRecord, updatedAt: string): string {
  return [uid, String(documentId), typeof locale === 'string' ? locale : '-', updatedAt].join(' ');
}

/** Reads the header; undefined where there is none, or none that can be read. */
export function readBase(header: string | undefined): SaveBase | undefined {
  const [uid, documentId, locale, moment] = (header ?? '').split(' ');
  const updatedAt = new Date(moment ?? '');
  if (!uid || !documentId || !locale || Number.isNaN(updatedAt.getTime())) return undefined;
  return { uid, documentId, locale: locale === '-' ? null : locale, updatedAt };
}

/** Whether a base is of this record in this language. */
export function isBaseFor(base: SaveBase, { uid, documentId, locale }: BaseRecord): boolean {
  return base.uid === uid && base.documentId === documentId && base.locale === (locale ?? null);
}
