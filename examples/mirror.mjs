// Keeps a copy of everything public in a folder, one file for each record and language, and goes on where it stopped:
// node examples/mirror.mjs http://localhost:1337 copy
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const [, , url = 'http://localhost:1337', folder = 'copy'] = process.argv;
const { createClient } = await import(process.env.CLIENT ?? '../client/dist/index.js');
const newsroom = createClient({ url });

await mkdir(folder, { recursive: true });
const cursorFile = path.join(folder, 'cursor');
const after = await readFile(cursorFile, 'utf8').catch(() => undefined);

const told = { created: 0, changed: 0, withdrawn: 0 };
for await (const { data, included = [], meta } of newsroom.changes({ after }).pages()) {
  for (const file of included) await write(`file.${file.id}`, file);
  for (const { change, type, id, locale, node } of data) {
    const name = `${type}.${id}.${locale}`;
    if (node === null) await rm(placeOf(name), { force: true });
    else await write(name, node);
    told[change] += 1;
  }
  // Only now: whoever stops before is told the same again, which does no harm.
  await writeFile(cursorFile, meta.next);
}
console.log(JSON.stringify(told));

function placeOf(name) {
  return path.join(folder, `${name}.json`);
}

async function write(name, node) {
  await writeFile(placeOf(name), JSON.stringify(node, null, 2));
}
