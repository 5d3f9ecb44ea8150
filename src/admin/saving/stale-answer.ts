import { MESSAGES } from '../translations/messages';

/** What the server answers to a save on a version that somebody has saved since. */
interface StaleAnswer {
  readonly error: {
    readonly message: string;
    readonly details: { readonly savedBy: string | null; readonly savedAt: string };
  };
}

/**
 * Tells of a stale save in the language of the panel and the time of its place: Strapi shows the words of the server as they
 * are. Other answers are given back untouched.
 * @param language The language of the panel, `en` or `ru`.
 */
export async function inWordsOfThePanel(response: Response, language: string): Promise<Response> {
  if (response.status !== 409) return response;
  const answer: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (!isStale(answer)) return response;
  const { error } = answer;
  const message = staleMessage(error.details, language);
  const { status, statusText, headers } = response;
  return new Response(JSON.stringify({ ...answer, error: { ...error, message } }), {
    status,
    statusText,
    headers,
  });
}

function isStale(answer: unknown): answer is StaleAnswer {
  const details = (answer as Partial<StaleAnswer> | null)?.error?.details;
  return typeof details?.savedAt === 'string' && !Number.isNaN(Date.parse(details.savedAt));
}

function staleMessage({ savedBy, savedAt }: StaleAnswer['error']['details'], language: string): string {
  const known = language === 'ru' ? 'ru' : 'en';
  const when = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(savedAt),
  );
  const who = savedBy ?? MESSAGES[known]['dossier.unsaved.somebody'] ?? '';
  const template = MESSAGES[known]['dossier.unsaved.stale'] ?? '';
  return template.replace('{who}', who).replace('{when}', when);
}
