import type { Core } from '@strapi/strapi';
import { siteNameOf } from '../../settings/site';
import { siteUrlOf } from '../../settings/addresses';
import { mailSettingsOf } from '../../settings/mail';
import type { Registration } from '../../settings/registration';

type Settings = Readonly<Record<string, unknown>>;
type Templates = Readonly<Record<string, { readonly options?: Settings } & Settings>>;

/**
 * Makes the settings of readers' accounts (users-permissions) what the environment says: whether anybody may make one,
 * whether it must be confirmed by mail - wherever mail can be sent -, where the links in mails lead, and from whom they come.
 * Writes only what differs.
 */
export async function assertAccountSettings(strapi: Core.Strapi): Promise<void> {
  const mail = mailSettingsOf(process.env);
  const site = siteUrlOf(process.env);
  await assertSettings(strapi, 'advanced', (stored: Settings) => ({
    ...stored,
    allow_register: strapi.config.get<Registration>('dossier.registration') === 'open',
    unique_email: true,
    default_role: 'authenticated',
    email_confirmation: mail !== undefined,
    email_confirmation_redirection: site,
    email_reset_password: `${site}/reset-password`,
  }));
  if (mail === undefined) return;
  // A comma or the like would make two senders of it.
  const from = { name: siteNameOf(process.env).replace(/[^\p{L}\p{N} .'-]/gu, ' '), email: mail.from };
  await assertSettings(strapi, 'email', (stored: Templates) =>
    Object.fromEntries(
      Object.entries(stored).map(([name, template]) => [
        name,
        { ...template, options: { ...template.options, from, response_email: '' } },
      ]),
    ),
  );
}

async function assertSettings<Value extends object>(
  strapi: Core.Strapi,
  key: string,
  change: (stored: Value) => object,
): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const stored = ((await store.get({ key })) ?? {}) as Value;
  const wanted = change(stored);
  if (JSON.stringify(wanted) !== JSON.stringify(stored)) await store.set({ key, value: wanted });
}
