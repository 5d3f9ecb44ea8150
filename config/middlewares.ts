import { isReachedOverHttps } from '../src/platform/settings/addresses';
import { bodyBytesOf, listOf } from '../src/platform/settings/sizes';
import { uploadBytesOf } from '../src/platform/settings/uploads';

/** What pages of this server, the admin panel among them, may load and who may frame them. */
const CONTENT_SECURITY_POLICY = {
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
};

/** How much a query string may hold: what is longer was not written by a person or a sane app. */
const QUERY_LIMITS = { strictNullHandling: true, depth: 20, arrayLimit: 100, parameterLimit: 1000 };

function securityHeaders(isHttps: boolean) {
  return {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    // Over plain http browsers ignore it; sent there it would only promise what is not so.
    hsts: isHttps ? { maxAge: 31536000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // A page that opens the panel, or is opened by it, holds no handle on it.
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  };
}

function bodyLimits() {
  const jsonLimit = bodyBytesOf(process.env);
  const formidable = { maxFileSize: uploadBytesOf(process.env), maxFields: 200, maxFieldsSize: jsonLimit };
  return { jsonLimit, formLimit: '56kb', textLimit: '56kb', formidable };
}

/**
 * In this order: first what must see every answer, then what refuses early, then what reads input.
 * `strapi::poweredBy` is left out on purpose; `strapi::logger` is replaced by `global::access-log`, for it
 * writes whole addresses into the log, with codes and tokens in them.
 */
export default () => {
  const isHttps = isReachedOverHttps(process.env);
  return [
    'global::request-id',
    'global::metrics',
    'global::access-log',
    { name: 'global::cors', config: { origins: listOf(process.env.CORS_ORIGINS) } },
    { name: 'global::secure-cookies', config: { isHttps } },
    'global::outage',
    'strapi::errors',
    { name: 'strapi::security', config: securityHeaders(isHttps) },
    'global::permissions-policy',
    // Strapi insists on this one. What it writes is replaced by global::cors.
    { name: 'strapi::cors', config: { origin: [], credentials: false } },
    'global::shed-load',
    'global::bad-input',
    'global::views',
    { name: 'strapi::session', config: { secure: isHttps, sameSite: 'lax' } },
    { name: 'strapi::query', config: QUERY_LIMITS },
    'global::bad-query',
    { name: 'strapi::body', config: bodyLimits() },
    'global::limit-work',
    'global::bad-body',
    'global::account-limits',
    'global::reader-names',
    'global::refresh-tokens',
    'strapi::favicon',
    'strapi::public',
  ];
};
