// @ts-check
// The child process of testing/test-database.mjs: one start of Strapi on an empty database.
import { printFailure } from '../messages/failure.mjs';
import { closeNewsroom, loadNewsroom } from '../newsroom/load.mjs';
import { testEnvironment } from './test-environment.mjs';

try {
  Object.assign(process.env, testEnvironment());
  await closeNewsroom(await loadNewsroom(process.env, { panel: false }));
  process.exit(0);
} catch (error) {
  printFailure(error);
  process.exit(1);
}
