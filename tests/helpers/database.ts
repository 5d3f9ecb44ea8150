import { Client } from 'pg';

/** What `npm test` hands over to the test files. */
export interface TestRun {
  dist: string;
  serverUrl: string;
  template: string;
  prefix: string;
}

/** The run that this test file belongs to. */
export function testRun(): TestRun {
  const { TEST_DIST, TEST_SERVER_URL, TEST_TEMPLATE, TEST_DATABASE_PREFIX } = process.env;
  if (!TEST_DIST || !TEST_SERVER_URL || !TEST_TEMPLATE || !TEST_DATABASE_PREFIX) {
    throw new Error('API tests need their database: run them with "npm test", not with jest alone.');
  }
  return {
    dist: TEST_DIST,
    serverUrl: TEST_SERVER_URL,
    template: TEST_TEMPLATE,
    prefix: TEST_DATABASE_PREFIX,
  };
}

/** Works over a connection of its own, which is closed afterwards. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs statements on the server's maintenance database. */
async function onServer(url: string, statements: string[]): Promise<void> {
  await withClient(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/** This worker's database, made anew as a copy of the seeded template (or empty). */
export async function freshDatabase({ empty = false } = {}): Promise<string> {
  const { serverUrl, template, prefix } = testRun();
  const name = `${prefix}${process.env.JEST_WORKER_ID ?? '1'}`;
  const source = empty ? 'template0' : template;
  await onServer(serverUrl, [
    `drop database if exists ${name} with (force)`,
    `create database ${name} template ${source}`,
  ]);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
