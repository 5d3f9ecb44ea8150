// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../scripts/settings/paths.mjs';

const PAGE = path.join(root, 'docs', 'performance.md');

/** What the figures were measured on. */
export function machine() {
  return {
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
}

/**
 * Keeps results as JSON and puts their table into the page on performance.
 * @param {string} name
 * @param {object} results
 * @param {string} table Markdown
 */
export async function keepResults(name, results, table) {
  const file = path.join(root, 'bench', 'results', `${name}.json`);
  const kept = JSON.stringify({ machine: machine(), ...results });
  writeFileSync(file, await format(kept, { ...(await resolveConfig(file)), parser: 'json' }));
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [before, after] = [page.split(begin)[0], page.split(end)[1]];
  const { cores, node, date } = machine();
  const where = `Measured on ${date}: ${cores} cores, Node ${node}, server, database and load generator on one machine.`;
  const text = `${before}${begin}\n\n${where}\n\n${table}\n\n${end}${after}`;
  writeFileSync(PAGE, await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
  process.stdout.write(`${table}\n`);
}

/**
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function tableOf(head, rows) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {number} value */
export function rounded(value) {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}
