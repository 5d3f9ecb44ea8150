// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../messages/failure.mjs';

// Which database is used is not known yet when settings are checked, and has messages of its own.
const anyDatabase = 'postgres://nobody@localhost/none';

/**
 * Refuses settings that cannot be read. The rules are the compiled server's own, so that there is one of each.
 * @param {string} dist the folder with the compiled server
 * @param {NodeJS.ProcessEnv} env
 */
export function checkSettings(dist, env) {
  const file = path.join(dist, 'src', 'platform', 'settings', 'assert-settings.js');
  const { assertSettings } = createRequire(file)(file);
  try {
    assertSettings({ ...env, DATABASE_URL: anyDatabase });
  } catch (error) {
    throw new Failure(
      `${/** @type {Error} */ (error).message}.`,
      'Correct it in the environment or in .env.',
    );
  }
}
