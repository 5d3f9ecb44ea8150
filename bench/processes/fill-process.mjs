// @ts-check
// Fills chunks of the graph; several of these work side by side.
import { connect } from '../../scripts/postgres/connection.mjs';
import { fillChunk, loadProjection } from '../graph/fill.mjs';
import { answer } from './answering.mjs';

const project = loadProjection(process.env.DOSSIER_DIST_DIR ?? 'dist');
const client = await connect(process.env.DATABASE_URL ?? '');
await client.query('set synchronous_commit = off');

answer(
  { fill: (/** @type {import('../graph/fill.mjs').Chunk} */ chunk) => fillChunk(client, project, chunk) },
  () => client.end(),
);
