// @ts-check

const secret = (/** @type {string} */ name) => `not-a-real-${name}-for-tests-only-0123456789`;

/**
 * The settings under which Strapi runs in tests: nothing of the developer's own .env takes part.
 * @returns {Record<string, string>}
 */
export function testEnvironment() {
  return {
    NODE_ENV: 'test',
    ENV_PATH: 'tests/helpers/no-such.env',
    HOST: '127.0.0.1',
    LOGIN_RATE_LIMIT: 'off',
    LOG_LEVEL: 'error',
    STRAPI_LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
    APP_KEYS: `${secret('app-key-1')},${secret('app-key-2')}`,
    API_TOKEN_SALT: secret('api-token-salt'),
    ADMIN_JWT_SECRET: secret('admin-jwt-secret'),
    TRANSFER_TOKEN_SALT: secret('transfer-token-salt'),
    JWT_SECRET: secret('jwt-secret'),
    ENCRYPTION_KEY: secret('encryption-key'),
  };
}

/**
 * The environment of jest: the developer's, without settings of the newsroom that would change what is
 * tested, and with those of the tests.
 * @param {NodeJS.ProcessEnv} env
 * @param {Record<string, string>} more
 * @returns {NodeJS.ProcessEnv}
 */
export function jestEnvironment(env, more) {
  const kept = Object.entries(env).filter(([name]) => !strayed.test(name));
  return {
    ...Object.fromEntries(kept),
    ...testEnvironment(),
    ...more,
    NODE_OPTIONS: nodeOptions(env.NODE_OPTIONS),
  };
}

const strayed =
  /^(DATABASE_|STORY_CACHE_MB$|SCHEDULE_SECONDS$|PORT$|HOST$|PUBLIC_URL$|SITE_|COMMENTS|SMTP_|MAIL_|WEBHOOKS_|VIEWS_|ADMIN_|CORS_|TRUST_PROXY|UPLOAD_|BODY_LIMIT$|LOG_|REGISTRATION$|DOSSIER_|DRAIN_SECONDS$|METRICS_TOKEN$|MAX_REQUESTS$|MAX_LAG_MS$|MAX_WAITING$|HEAD_SECONDS$|BODY_SECONDS$|ANSWER_SECONDS$)/;

/**
 * Strapi imports a few ES modules, and so do the tests of these scripts; jest can only with this flag.
 * @param {string | undefined} options
 */
function nodeOptions(options) {
  const quiet = process.allowedNodeEnvironmentFlags.has('--disable-warning')
    ? '--disable-warning=ExperimentalWarning'
    : '';
  return [options, '--experimental-vm-modules', quiet].filter(Boolean).join(' ');
}
