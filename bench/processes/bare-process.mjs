// @ts-check
// The limit: plain Node and pg, one row by its primary key, sent as it is.
import { createServer } from 'node:http';
import pg from 'pg';
import { answer } from './answering.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const text = 'select body::text as body from bench.page where id = $1';

const server = createServer(async (request, response) => {
  const id = decodeURIComponent((request.url ?? '').slice(1));
  const { rows } = await pool.query({ name: 'page', text, values: [id] });
  const body = Buffer.from(rows[0]?.body ?? '');
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.byteLength };
  response.writeHead(body.byteLength > 0 ? 200 : 404, headers);
  response.end(body);
});

answer({ listen }, () => pool.end());

/** @returns {Promise<number>} the port */
function listen() {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
