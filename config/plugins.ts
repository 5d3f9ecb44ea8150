import { graphqlSettings } from '../src/platform/access/graphql/settings';
import { isReachedOverHttps } from '../src/platform/settings/addresses';
import { areLoginsLimited } from '../src/platform/settings/login-limits';
import { UPLOAD_TYPES, uploadBytesOf } from '../src/platform/settings/uploads';

interface Env {
  (name: string, fallback?: string): string;
}

export default ({ env }: { env: Env }) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      // Short access tokens and a refresh token in a cookie that scripts cannot read, instead of 30-day tokens.
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: 10 * 60,
        idleRefreshTokenLifespan: 14 * 24 * 60 * 60,
        maxRefreshTokenLifespan: 30 * 24 * 60 * 60,
        idleSessionLifespan: 2 * 60 * 60,
        maxSessionLifespan: 24 * 60 * 60,
        httpOnly: true,
        cookie: {
          name: 'dossier_reader_refresh',
          sameSite: 'lax',
          path: '/api/auth',
          secure: isReachedOverHttps(process.env),
        },
      },
      ratelimit: { enabled: areLoginsLimited(process.env), interval: 60_000, max: 10 },
    },
  },
  upload: {
    config: {
      sizeLimit: uploadBytesOf(process.env),
      security: { allowedTypes: [...UPLOAD_TYPES.allowed], deniedTypes: [...UPLOAD_TYPES.denied] },
    },
  },
  graphql: { config: graphqlSettings(process.env) },
  i18n: { enabled: true },
});
