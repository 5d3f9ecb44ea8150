import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as Client from '../../client/src/index.ts';

/** The client for apps, compiled as it is given to them. */
export interface BuiltClient {
  readonly folder: string;
  readonly load: () => Promise<typeof Client>;
  readonly remove: () => void;
}

/** Compiles the client into a folder of its own. The scripts are ES modules, which tests must load while they run. */
export async function buildClient(): Promise<BuiltClient> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-client-'));
  const { buildClient: build } = await import('../../scripts/examples/client.mjs');
  await build(folder);
  return {
    folder,
    load: async () => (await import(path.join(folder, 'index.js'))) as typeof Client,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
