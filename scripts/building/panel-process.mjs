// @ts-check
// The child process of building/panel.mjs: argv[2] is the folder with the compiled server.
import { createRequire } from 'node:module';
import path from 'node:path';
import { printFailure } from '../messages/failure.mjs';
import { root } from '../settings/paths.mjs';

const require = createRequire(path.join(root, 'package.json'));
const strapiFolder = path.dirname(require.resolve('@strapi/strapi/package.json'));

/**
 * `strapi build` always writes to the tsconfig's output folder and empties it first, under a server
 * that may be running. Its three steps are called here one by one, with another output folder. They
 * are no public interface; package.json pins the version of Strapi that they were read in.
 * @param {string} name
 */
const strapiStep = (name) => require(path.join(strapiFolder, 'dist', 'src', name));

const { createBuildContext } = strapiStep('node/create-build-context.js');
const { writeStaticClientFiles } = strapiStep('node/staticFiles.js');
const { build } = strapiStep('node/vite/build.js');
const { createLogger } = strapiStep('cli/utils/logger.js');

try {
  const context = await createBuildContext({
    cwd: root,
    logger: createLogger({ timestamp: false }),
    tsconfig: { config: { options: { outDir: process.argv[2] } } },
    options: { bundler: 'vite', minify: true, sourcemap: false, stats: false },
  });
  await writeStaticClientFiles(context);
  await build(context);
  process.exit(0);
} catch (error) {
  printFailure(error);
  process.exit(1);
}
