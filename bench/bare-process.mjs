// @ts-check
// The limit of what Node and PostgreSQL can do here: a server that reads one row by its primary key and sends it.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const server = createServer(async (request, response) => {
  const id = (request.url ?? '').slice(1);
  const { rows } = await pool.query({
    name: 'bare',
    text: 'select body from bench.answer where id = $1',
    values: [id],
  });
  const body = Buffer.from(rows[0]?.body ?? '');
  response
    .writeHead(rows[0] ? 200 : 404, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': body.byteLength,
    })
    .end(body);
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('listening'));
process.on('SIGTERM', () => process.exit(0));
