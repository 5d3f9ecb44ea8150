// @ts-check
// What counting readers costs without Dossier: one write for each of them (`/write`), and none (`/nothing`).
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query('create table if not exists bench_views (id text primary key, views bigint not null)');
const WRITE = `insert into bench_views as held (id, views) values ($1, 1)
  on conflict (id) do update set views = held.views + 1`;
const server = createServer(async (request, response) => {
  if (request.url === '/write')
    await pool.query({ name: 'write', text: WRITE, values: [`story ${Math.floor(Math.random() * 100)}`] });
  response.writeHead(202, { 'Content-Length': 0 }).end();
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('listening'));
process.on('SIGTERM', () => process.exit(0));
