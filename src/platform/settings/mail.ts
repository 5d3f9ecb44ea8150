import type { Environment } from './addresses';

/** How mails to readers and editors go out. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the server wants them. */
  readonly url: string;
  /** The sender: an address. */
  readonly from: string;
}

/**
 * `SMTP_URL` and `MAIL_FROM`; undefined without `SMTP_URL`: then no mail is sent at all.
 *
 * @throws Error naming the variable that cannot be read, or is missing.
 */
export function mailSettingsOf(environment: Environment): MailSettings | undefined {
  const url = environment.SMTP_URL?.trim();
  if (!url) return undefined;
  if (!URL.canParse(url) || !['smtp:', 'smtps:'].includes(new URL(url).protocol))
    throw new Error('SMTP_URL must be an address such as smtps://name:password@mail.example.org');
  const from = environment.MAIL_FROM?.trim() ?? '';
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(from))
    throw new Error('MAIL_FROM must be the address from which mails are sent, since SMTP_URL is set');
  return { url, from };
}
