// @ts-check
// `npm run check:packages`: exact versions, a whole lock file, install scripts decided by name, licences, reasons.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { say } from './messages/failure.mjs';
import { root } from './settings/paths.mjs';
import { licenceFaults } from './supply/licences.mjs';
import { lockFaults, rangeFaults, reasonFaults, scriptFaults } from './supply/package-rules.mjs';

const text = (/** @type {string} */ name) => readFileSync(path.join(root, name), 'utf8');
const file = JSON.parse(text('package.json'));
const { packages } = JSON.parse(text('package-lock.json'));

const faults = [
  ...rangeFaults(file),
  ...lockFaults(file, packages),
  ...scriptFaults(file, packages),
  ...licenceFaults(packages),
  ...reasonFaults(file, text('docs/decisions/dependencies.md')),
];
for (const fault of faults) say(fault);
say(
  faults.length === 0
    ? `${Object.keys(packages).length - 1} packages are in order.`
    : `${faults.length} faults.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
