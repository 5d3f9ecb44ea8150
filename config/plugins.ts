import { graphqlSettings } from '../src/platform/access/graphql/settings';
import { isReachedOverHttps } from '../src/platform/settings/addresses';
import { mailSettingsOf } from '../src/platform/settings/mail';
import { READER_REFRESH_COOKIE } from '../src/platform/settings/reader-sessions';
import { UPLOAD_TYPES, uploadBytesOf } from '../src/platform/settings/uploads';

interface Env {
  (name: string, fallback?: string): string;
}

/** How long readers stay signed in, in seconds. */
const READER_SESSIONS = {
  accessTokenLifespan: 10 * 60,
  idleRefreshTokenLifespan: 14 * 24 * 60 * 60,
  maxRefreshTokenLifespan: 30 * 24 * 60 * 60,
  idleSessionLifespan: 2 * 60 * 60,
  maxSessionLifespan: 24 * 60 * 60,
};

/**
 * Short access tokens and a refresh token instead of 30-day tokens; that in a cookie which scripts cannot read, but for apps that
 * ask for it (`global::refresh-tokens`, which asks Strapi for the cookie in the name of all others).
 */
function readerAccounts(jwtSecret: string) {
  const cookie = {
    name: READER_REFRESH_COOKIE,
    sameSite: 'lax',
    path: '/api/auth',
    secure: isReachedOverHttps(process.env),
  };
  return {
    jwtSecret,
    jwtManagement: 'refresh',
    sessions: { ...READER_SESSIONS, httpOnly: false, cookie },
    // Counted in the memory of each process; platform/limits counts for all instances together.
    ratelimit: { enabled: false },
  };
}

function uploads() {
  const security = { allowedTypes: [...UPLOAD_TYPES.allowed], deniedTypes: [...UPLOAD_TYPES.denied] };
  return { sizeLimit: uploadBytesOf(process.env), security };
}

/** Without a server for mails Strapi's own provider stays, and nothing of ours makes use of it. */
function mails() {
  const mail = mailSettingsOf(process.env);
  if (mail === undefined) return {};
  const settings = { defaultFrom: mail.from, defaultReplyTo: mail.from };
  return { email: { config: { provider: 'nodemailer', providerOptions: { url: mail.url }, settings } } };
}

export default ({ env }: { env: Env }) => ({
  'users-permissions': { config: readerAccounts(env('JWT_SECRET')) },
  ...mails(),
  upload: { config: uploads() },
  graphql: { config: graphqlSettings(process.env) },
  i18n: { enabled: true },
});
