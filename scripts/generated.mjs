// @ts-check
// `npm run gen:types`, `gen:story-schema`, `gen:graphql`, `gen:openapi`: writes the generated files that are committed.
// With --check (`check:types`, ...) nothing is written; files that are stale fail.
import { makeFiles, staleFiles, writeFiles } from './generated/files.mjs';
import { ensureInstalled } from './install/install.mjs';
import { Failure, say } from './messages/failure.mjs';
import { runCommand } from './processes/command.mjs';
import { ensureTestBuild } from './testing/test-build.mjs';

const [kind = '', flag] = process.argv.slice(2);

await runCommand(`npm run gen:${kind}`, async ({ stop }) => {
  await ensureInstalled({ stop });
  const { dist } = await ensureTestBuild(stop);
  const files = await makeFiles(kind, dist);
  const stale = staleFiles(files);
  if (flag === '--check') return judge(stale);
  writeFiles(files);
  say(stale.length === 0 ? 'Nothing changed.' : `Wrote ${stale.join(', ')}.`);
  return 0;
});

/** @param {string[]} stale */
function judge(stale) {
  if (stale.length > 0)
    throw new Failure(
      `Not up to date: ${stale.join(', ')}.`,
      `Run npm run gen:${kind} and commit the result.`,
    );
  return 0;
}
