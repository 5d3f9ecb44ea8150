import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** No container engine runs these tests: what the Dockerfile speaks of is held against what is there. */

const ROOT = path.join(__dirname, '../../..');
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const dockerfile = textOf('deploy/Dockerfile').replace(/\\\n\s*/g, ' ');

function instructions(word: string): readonly string[] {
  return [...dockerfile.matchAll(new RegExp(`^${word} (.+)$`, 'gm'))].map(([, rest = '']) => rest.trim());
}

function scripts(): Record<string, string> {
  return (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts;
}

test('what it copies from the checkout is there, and is not kept out of the build', () => {
  const ignored = textOf('.dockerignore').split('\n').filter(Boolean);
  const copied = instructions('COPY').filter((line) => !line.startsWith('--from='));
  const sources = copied.flatMap((line) => line.split(/\s+/).slice(0, -1));
  expect(sources).toContain('package-lock.json');
  for (const source of sources) {
    expect([source, existsSync(path.join(ROOT, source))]).toEqual([source, true]);
    expect(ignored).not.toContain(source);
  }
});

test('secrets, data and what is built for another machine stay out of the build', () => {
  const ignored = textOf('.dockerignore').split('\n');
  for (const place of ['.env', '.git', '.data', 'node_modules', 'dist']) expect(ignored).toContain(place);
});

test('every npm script that it runs is there', () => {
  const run = [...dockerfile.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(run).toContain('build');
  for (const name of run) expect(Object.keys(scripts())).toContain(name);
});

test('it starts a file that is there, as nobody who owns the code', () => {
  const [command = '[]'] = instructions('CMD').filter((line) => line.includes('server.mjs'));
  const started = (JSON.parse(command) as string[]).at(-1) ?? '';
  expect(existsSync(path.join(ROOT, started))).toBe(true);
  expect(instructions('USER')).toEqual(['node']);
  expect(dockerfile.lastIndexOf('\nUSER ')).toBeLessThan(dockerfile.lastIndexOf('\nCMD '));
  expect(dockerfile).toContain('--chown=root:root');
});

test('both stages stand on one image of a kept release, which the engines allow, and none on Alpine', () => {
  const images = instructions('FROM').map((line) => line.split(' ')[0]);
  expect(new Set(images)).toEqual(new Set(['node:20-bookworm-slim']));
  const { engines } = JSON.parse(textOf('package.json')) as { engines: { node: string } };
  expect(engines.node).toMatch(/20/);
});

test('its health check asks a route that is there', () => {
  const [asked = ''] = /\/api\/[a-z]+/.exec(dockerfile.slice(dockerfile.indexOf('HEALTHCHECK'))) ?? [];
  const { paths } = JSON.parse(textOf('docs/apps/openapi.json')) as { paths: object };
  expect(Object.keys(paths)).toContain(asked);
});

test('it sets no secret, and only variables that somebody reads', () => {
  const names = instructions('ENV').flatMap((line) =>
    [...line.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name),
  );
  expect(names.filter((name) => /SECRET|SALT|KEYS?$|PASSWORD|TOKEN|DATABASE_URL/.test(name ?? ''))).toEqual(
    [],
  );
  const known = `${textOf('.env.example')}\n${textOf('scripts/settings/paths.mjs')}`;
  const others = ['CI', 'NODE_ENV', 'NODE_OPTIONS', 'STRAPI_TELEMETRY_DISABLED'];
  expect(names.filter((name) => !known.includes(name ?? '') && !others.includes(name ?? ''))).toEqual([]);
});
