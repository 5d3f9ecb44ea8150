import { isReachedOverHttps } from '../src/platform/settings/addresses';
import { bytesOf, listOf } from '../src/platform/settings/sizes';
import { uploadBytesOf } from '../src/platform/settings/uploads';

interface Env {
  (name: string, fallback?: string): string;
}

/**
 * In this order: first what must see every answer, then what refuses early, then what reads input.
 * `strapi::poweredBy` is left out on purpose; `strapi::logger` is replaced by `global::access-log`, for it
 * writes whole addresses into the log, with codes and tokens in them.
 */
export default ({ env }: { env: Env }) => {
  const isHttps = isReachedOverHttps(process.env);
  const bodyLimit = bytesOf('BODY_LIMIT', env('BODY_LIMIT', '1mb'));
  return [
    'global::request-id',
    'global::access-log',
    { name: 'global::cors', config: { origins: listOf(process.env.CORS_ORIGINS) } },
    { name: 'global::secure-cookies', config: { isHttps } },
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: {
          useDefaults: true,
          directives: {
            'connect-src': ["'self'", 'https:'],
            'img-src': ["'self'", 'data:', 'blob:'],
            'media-src': ["'self'", 'data:', 'blob:'],
            'object-src': ["'none'"],
            'base-uri': ["'self'"],
            'frame-ancestors': ["'self'"],
            upgradeInsecureRequests: null,
          },
        },
        // Over plain http browsers ignore it; sent there it would only promise what is not so.
        hsts: isHttps ? { maxAge: 31536000, includeSubDomains: true } : false,
        referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      },
    },
    // Strapi insists on this one. What it writes is replaced by global::cors.
    { name: 'strapi::cors', config: { origin: [], credentials: false } },
    'global::bad-input',
    { name: 'strapi::session', config: { secure: isHttps, sameSite: 'lax' } },
    {
      name: 'strapi::query',
      config: { strictNullHandling: true, depth: 20, arrayLimit: 100, parameterLimit: 1000 },
    },
    {
      name: 'strapi::body',
      config: {
        jsonLimit: bodyLimit,
        formLimit: '56kb',
        textLimit: '56kb',
        formidable: { maxFileSize: uploadBytesOf(process.env), maxFields: 200, maxFieldsSize: bodyLimit },
      },
    },
    'global::bad-body',
    'strapi::favicon',
    'strapi::public',
  ];
};
