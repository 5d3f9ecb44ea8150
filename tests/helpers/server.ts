import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { freePort } from './checkout';
import { testRun } from './database';

/** The server as `npm start` runs it, without the supervisor: it listens on loopback and ends as it does in production. */
export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** Tells it to end (SIGTERM) and gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
}

/** Starts a server on a database, given or empty, and waits until it listens. */
export async function startServer(
  databaseUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = Number(env.PORT ?? (await freePort()));
  const child = fork(path.join(process.cwd(), 'scripts', 'server.mjs'), [], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DOSSIER_DIST_DIR: testRun().dist,
      HOST: '127.0.0.1',
      NODE_OPTIONS: '',
      ...env,
      PORT: String(port),
    },
    execArgv: ['--no-deprecation'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: { ready?: boolean }) => message.ready && resolve());
    void ended.then((code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    process: child,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}
