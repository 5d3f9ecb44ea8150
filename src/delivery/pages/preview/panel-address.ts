import type { Core } from '@strapi/strapi';
import { LOCALES, RECORD_TYPES, isEditorialUid, isRecordUid } from '../../../content/content-types';
import { previewPath, previewSecretOf } from './pass';

/** What the panel says of the record that is open. */
interface PanelRecord {
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly status?: string;
}

/** The part of the request that says what the editor may do. */
interface Asking {
  readonly state: { readonly userAbility?: { can(action: string, subject: string): boolean } };
}

/**
 * What Strapi's "Open preview" opens: the address of the draft's page, for editors who may read the type. Relative, so that it
 * is on the origin under which the panel is open, whatever that is called.
 * @returns undefined where there is nothing to see; then the panel shows no button.
 */
export function panelAddress(strapi: Core.Strapi, uid: string, record: PanelRecord): string | undefined {
  const { documentId, locale, status } = record;
  if (!isRecordUid(uid) || !documentId || !mayRead(strapi, uid)) return undefined;
  const known = LOCALES.find(({ code }) => code === locale)?.code ?? LOCALES[0].code;
  const isPublished = isEditorialUid(uid) && status === 'published';
  return previewPath(
    secretOf(strapi),
    { type: RECORD_TYPES[uid], documentId, locale: known, status: isPublished ? 'published' : 'draft' },
    Date.now(),
  );
}

/** The secret of an application's passes; all instances of a newsroom share it with their `APP_KEYS`. */
export function secretOf(strapi: Core.Strapi): string {
  const [key = ''] = strapi.config.get<string[]>('server.app.keys', []);
  if (key === '') throw new Error('APP_KEYS is empty: previews cannot be signed');
  return previewSecretOf(key);
}

/** Strapi's own route asks only for somebody who is signed in. */
function mayRead(strapi: Core.Strapi, uid: string): boolean {
  const asking = strapi.requestContext.get() as Asking | undefined;
  return asking?.state.userAbility?.can('plugin::content-manager.explorer.read', uid) === true;
}
