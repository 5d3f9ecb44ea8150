import { isReachedOverHttps } from '../src/platform/settings/addresses';
import { areLoginsLimited } from '../src/platform/settings/login-limits';

interface Env {
  (name: string, fallback?: string): string;
}

export default ({ env }: { env: Env }) => ({
  url: '/admin',
  autoOpen: false,
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    // Over plain http a browser drops Secure cookies, and signing in on http://localhost would never end.
    // Left to Strapi there: it marks them Secure exactly when the request came over TLS.
    cookie: { ...(isReachedOverHttps(process.env) ? { secure: true } : {}), sameSite: 'lax' },
    sessions: {
      accessTokenLifespan: 30 * 60,
      idleRefreshTokenLifespan: 14 * 24 * 60 * 60,
      maxRefreshTokenLifespan: 30 * 24 * 60 * 60,
      idleSessionLifespan: 2 * 60 * 60,
      maxSessionLifespan: 24 * 60 * 60,
    },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  rateLimit: { enabled: areLoginsLimited(process.env), interval: { min: 5 }, max: 5 },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  // Until there is a page to preview, Strapi would advertise the setting on every form.
  preview: { enabled: false },
});
