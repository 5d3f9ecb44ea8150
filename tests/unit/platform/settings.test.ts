import middlewares from '../../../config/middlewares';
import { assertSettings } from '../../../src/platform/settings/assert-settings';
import { isReachedOverHttps, portOf, publicUrlOf, siteUrlOf } from '../../../src/platform/settings/addresses';
import { commentSettingsOf } from '../../../src/platform/settings/comments';
import { databaseSettingsOf } from '../../../src/platform/settings/database';
import { isDemonstrationWanted } from '../../../src/platform/settings/demonstration';
import { logFormatOf, logLevelOf } from '../../../src/platform/settings/log';
import { feedTextOf } from '../../../src/platform/settings/feeds';
import { areLoginsLimited } from '../../../src/platform/settings/login-limits';
import { mailSettingsOf } from '../../../src/platform/settings/mail';
import { proxySettingsOf } from '../../../src/platform/settings/proxy';
import { registrationOf } from '../../../src/platform/settings/registration';
import { siteTimeZoneOf } from '../../../src/platform/settings/site';
import { bytesOf, listOf } from '../../../src/platform/settings/sizes';
import { UPLOAD_TYPES, uploadBytesOf } from '../../../src/platform/settings/uploads';

test('addresses have defaults that follow from one another', () => {
  expect(publicUrlOf({})).toBe('http://localhost:1337');
  expect(publicUrlOf({ PORT: '80' })).toBe('http://localhost:80');
  expect(siteUrlOf({ PUBLIC_URL: 'https://cms.example.org/' })).toBe('https://cms.example.org');
  expect(siteUrlOf({ PUBLIC_URL: 'https://a.org', SITE_URL: 'https://b.org' })).toBe('https://b.org');
  expect(isReachedOverHttps({})).toBe(false);
  expect(isReachedOverHttps({ PUBLIC_URL: 'https://a.org' })).toBe(true);
});

test('the newsroom is somewhere, and in UTC where nobody says where', () => {
  expect(siteTimeZoneOf({})).toBe('UTC');
  expect(siteTimeZoneOf({ SITE_TIMEZONE: ' Asia/Bishkek ' })).toBe('Asia/Bishkek');
  expect(() => siteTimeZoneOf({ SITE_TIMEZONE: 'Bishkek' })).toThrow(/SITE_TIMEZONE .*"Bishkek"/);
});

test('mistakes name their variable', () => {
  expect(() => publicUrlOf({ PUBLIC_URL: 'cms.example.org' })).toThrow(/PUBLIC_URL/);
  for (const PORT of ['abc', '0', '70000', '1.5']) expect(() => portOf({ PORT })).toThrow(/PORT/);
  expect(() => proxySettingsOf({ TRUST_PROXY: 'yes please' })).toThrow(/TRUST_PROXY/);
  expect(() => bytesOf('BODY_LIMIT', 'big')).toThrow(/BODY_LIMIT/);
  expect(() => uploadBytesOf({ UPLOAD_MAX_MB: '-1' })).toThrow(/UPLOAD_MAX_MB/);
  expect(() => databaseSettingsOf({})).toThrow(/DATABASE_URL/);
  expect(() => databaseSettingsOf({ DATABASE_URL: 'mysql://x' })).toThrow(/DATABASE_URL/);
  expect(() => databaseSettingsOf({ DATABASE_URL: 'postgres://x', DATABASE_SSL: 'maybe' })).toThrow(
    /DATABASE_SSL/,
  );
  expect(() => databaseSettingsOf({ DATABASE_URL: 'postgres://x', DATABASE_POOL_MAX: '0' })).toThrow(
    /POOL_MAX/,
  );
  expect(() => logLevelOf({ LOG_LEVEL: 'loud' })).toThrow(/LOG_LEVEL/);
});

test.each([
  { LOG_FORMAT: 'xml' },
  { LOG_LEVEL: 'loud' },
  { DOSSIER_DEMO: 'false' },
  { REGISTRATION: 'yes' },
  { PUBLIC_URL: 'cms' },
  { SITE_URL: 'cms' },
  { SITE_PATHS: 'story=/news/{slug}' },
  { SITE_PATHS: 'article=news/{slug}' },
  { SITE_PATHS: 'article=//elsewhere.example/{slug}' },
  { SITE_PATHS: 'article=/news' },
  { SITE_PATHS: 'article=/{language}/{slug}' },
  { SITE_PATHS: 'article=/{slug}/{' },
  { PORT: '0' },
  { TRUST_PROXY: 'x' },
  { BODY_LIMIT: 'big' },
  { UPLOAD_MAX_MB: '0' },
  { DATABASE_SSL: 'maybe' },
  { DATABASE_POOL_MIN: '-1' },
  { WEBHOOKS_SECONDS: 'x' },
  { WEBHOOKS_TIMEOUT_SECONDS: '0' },
  { WEBHOOKS_KEEP_DAYS: '1' },
  { WEBHOOKS_ALLOW_PRIVATE: 'yes' },
])('the start is refused with %j, in words that name the variable and what it may be', (mistake) => {
  const environment = { DATABASE_URL: 'postgres://x/y' };
  expect(() => assertSettings(environment)).not.toThrow();
  const [variable = ''] = Object.keys(mistake);
  expect(() => assertSettings({ ...environment, ...mistake })).toThrow(
    new RegExp(`^${variable} must be .+, not ".+"$`),
  );
});

test('comments wait for a moderator unless the newsroom says otherwise', () => {
  expect(commentSettingsOf({})).toEqual({
    ...{ commenting: 'open', moderation: 'before' },
    ...{ editMs: 900_000, reportsToHold: 3 },
  });
  const given = {
    COMMENTS: 'closed',
    COMMENTS_MODERATION: 'after',
    COMMENTS_EDIT_MINUTES: '0',
    COMMENTS_REPORTS: '0',
  };
  expect(commentSettingsOf(given)).toEqual({
    ...{ commenting: 'closed', moderation: 'after' },
    ...{ editMs: 0, reportsToHold: 0 },
  });
  for (const [name, value] of [
    ['COMMENTS', 'yes'],
    ['COMMENTS_MODERATION', 'never'],
    ['COMMENTS_EDIT_MINUTES', '-1'],
    ['COMMENTS_REPORTS', 'many'],
  ] as const)
    expect(() => commentSettingsOf({ [name]: value })).toThrow(name);
});

test('mails need a server and a sender', () => {
  expect(mailSettingsOf({})).toBeUndefined();
  expect(mailSettingsOf({ MAIL_FROM: 'a@example.org' })).toBeUndefined();
  const SMTP_URL = 'smtps://a:b@mail.example.org';
  expect(mailSettingsOf({ SMTP_URL, MAIL_FROM: 'a@example.org' })).toEqual({
    url: SMTP_URL,
    from: 'a@example.org',
  });
  for (const MAIL_FROM of ['', 'News <a@example.org>', 'a b@c', 'nobody'])
    expect(() => mailSettingsOf({ SMTP_URL, MAIL_FROM })).toThrow(/MAIL_FROM/);
  for (const url of ['mail.example.org', 'https://mail.example.org'])
    expect(() => mailSettingsOf({ SMTP_URL: url, MAIL_FROM: 'a@example.org' })).toThrow(/SMTP_URL/);
});

test('choices have a default', () => {
  expect(isDemonstrationWanted({})).toBe(true);
  expect(isDemonstrationWanted({ DOSSIER_DEMO: ' OFF ' })).toBe(false);
  expect(registrationOf({ REGISTRATION: '' })).toBe('closed');
  expect(registrationOf({ REGISTRATION: 'open' })).toBe('open');
  expect(feedTextOf({})).toBe('summary');
  expect(feedTextOf({ FEED_TEXT: 'full' })).toBe('full');
  expect(() => feedTextOf({ FEED_TEXT: 'all' })).toThrow('FEED_TEXT must be summary or full');
  expect(logFormatOf({ NODE_ENV: 'production' })).toBe('json');
  expect(logFormatOf({})).toBe('pretty');
  expect(logFormatOf({ LOG_FORMAT: 'json' })).toBe('json');
});

test.each([
  [undefined, false, 0],
  ['false', false, 0],
  ['true', true, 1],
  ['2', true, 2],
])('TRUST_PROXY=%s', (TRUST_PROXY, koa, maxIpsCount) => {
  expect(proxySettingsOf({ TRUST_PROXY })).toEqual({ koa, maxIpsCount, ipHeader: 'X-Forwarded-For' });
});

test('the limit of logins can be lifted in tests only', () => {
  expect(areLoginsLimited({ NODE_ENV: 'test', LOGIN_RATE_LIMIT: 'off' })).toBe(false);
  expect(areLoginsLimited({ NODE_ENV: 'production', LOGIN_RATE_LIMIT: 'off' })).toBe(true);
  expect(areLoginsLimited({ NODE_ENV: 'test' })).toBe(true);
});

test('sizes and lists', () => {
  expect(bytesOf('X', '1mb')).toBe(1048576);
  expect(bytesOf('X', '512')).toBe(512);
  expect(uploadBytesOf({})).toBe(50 * 1048576);
  expect(listOf(' a, b,,c ')).toEqual(['a', 'b', 'c']);
});

test('TLS to the database is asked for, or left to the URL', () => {
  const connectionOf = (environment: object) =>
    databaseSettingsOf({ DATABASE_URL: 'postgres://x/y', ...environment }).connection.connection;
  expect(connectionOf({})).not.toHaveProperty('ssl');
  expect(connectionOf({ DATABASE_SSL: 'true' }).ssl).toEqual({ rejectUnauthorized: true });
  expect(connectionOf({ DATABASE_SSL: 'no-verify' }).ssl).toEqual({ rejectUnauthorized: false });
});

test('no upload may carry scripts', () => {
  for (const type of ['image/svg+xml', 'text/html', 'application/xml']) {
    expect(UPLOAD_TYPES.allowed).not.toContain(type);
    expect(UPLOAD_TYPES.denied).toContain(type);
  }
});

describe('behind a proxy that ends the TLS', () => {
  type Entry = string | { name: string; config: Record<string, unknown> };
  const settingsAt = (address: string) => {
    const old = process.env.PUBLIC_URL;
    process.env.PUBLIC_URL = address;
    try {
      const entries: readonly Entry[] = middlewares();
      const configOf = (wanted: string) =>
        entries.find((entry) => typeof entry !== 'string' && entry.name === wanted) as Exclude<Entry, string>;
      return {
        hsts: configOf('strapi::security').config.hsts,
        marks: configOf('global::secure-cookies').config.isHttps,
        session: configOf('strapi::session').config.secure,
        names: entries.map((entry) => (typeof entry === 'string' ? entry : entry.name)),
      };
    } finally {
      if (old === undefined) Reflect.deleteProperty(process.env, 'PUBLIC_URL');
      else process.env.PUBLIC_URL = old;
    }
  };

  test('cookies are Secure and browsers keep to https; over plain http neither', () => {
    expect(settingsAt('https://cms.example.org')).toMatchObject({
      hsts: { maxAge: 31536000, includeSubDomains: true },
      ...{ marks: true, session: true },
    });
    expect(settingsAt('http://localhost:1337')).toMatchObject({
      ...{ hsts: false, marks: false, session: false },
    });
  });

  test('nothing says what runs here', () => {
    expect(settingsAt('https://cms.example.org').names).not.toContain('strapi::poweredBy');
  });
});
