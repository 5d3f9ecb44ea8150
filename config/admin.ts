import { panelAddress } from '../src/delivery/pages/preview/panel-address';
import { isReachedOverHttps } from '../src/platform/settings/addresses';
import { areLoginsLimited } from '../src/platform/settings/login-limits';

interface Env {
  (name: string, fallback?: string): string;
}

/** "Open preview" beside a record: its page on this server, as readers would see it. */
function previewHandler(uid: string, record: Parameters<typeof panelAddress>[2]): string | undefined {
  return panelAddress(strapi, uid, record);
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
  preview: { enabled: true, config: { allowedOrigins: ["'self'"], handler: previewHandler } },
});
