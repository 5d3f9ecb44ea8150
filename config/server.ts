import { portOf, publicUrlOf } from '../src/platform/settings/addresses';
import { proxySettingsOf } from '../src/platform/settings/proxy';
import { serverOptionsOf } from '../src/platform/settings/requests';

interface Env {
  (name: string, fallback?: string): string;
  array(name: string, fallback?: string[]): string[];
}

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '0.0.0.0'),
  port: portOf(process.env),
  url: publicUrlOf(process.env),
  proxy: proxySettingsOf(process.env),
  http: { serverOptions: serverOptionsOf(process.env) },
  app: { keys: env.array('APP_KEYS') },
  // Jobs are Dossier's own and guarded in PostgreSQL: Strapi's cron would run on every instance.
  cron: { enabled: false },
  // `strapi transfer` could overwrite everything over HTTP with one token. Backups go through PostgreSQL.
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
