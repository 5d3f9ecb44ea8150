import { fork } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { testRun } from './database';

/** One more instance of the newsroom, in a process of its own. */
export interface Instance {
  readonly url: string;
  close(): Promise<void>;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
}

/** Opens an instance on a database that is there already. */
export async function openInstance(databaseUrl: string): Promise<Instance> {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DOSSIER_DIST_DIR: testRun().dist,
    PORT: String(port),
    NODE_OPTIONS: '',
  };
  const child = fork(path.join(__dirname, 'instance-process.mjs'), [], { env, execArgv: [] });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the instance ended with ${code} before it listened`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, close: end('SIGTERM'), kill: end('SIGKILL') };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
