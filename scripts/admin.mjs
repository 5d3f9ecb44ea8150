// @ts-check
// `npm run admin -- COMMAND`: accounts of the admin panel, beside a running server or alone.
import { Failure, say } from './messages/failure.mjs';
import { readArguments } from './messages/arguments.mjs';
import {
  adminUsage,
  createAccount,
  eraseAccount,
  exportAccount,
  listAccounts,
  resetPassword,
} from './newsroom/accounts.mjs';
import { withNewsroom } from './newsroom/with-newsroom.mjs';
import { runCommand } from './processes/command.mjs';

/** @type {Record<string, { options: string[], run: typeof resetPassword }>} */
const commands = {
  'reset-password': { options: ['email', 'password'], run: resetPassword },
  create: { options: ['email', 'password', 'role'], run: createAccount },
  export: { options: ['email'], run: exportAccount },
  erase: { options: ['email'], run: eraseAccount },
  list: { options: [], run: listAccounts },
};

await runCommand('npm run admin', async (context) => {
  const [name = 'help', ...rest] = process.argv.slice(2);
  if (['help', '--help', '-h'].includes(name)) return usage();
  const command = commands[name];
  if (!command) throw new Failure(`There is no command "${name}".`, adminUsage);
  const { words, options } = readArguments(rest, command.options);
  if (words.length > 0) throw new Failure(`"${words[0]}" is not understood here.`, adminUsage);
  return withNewsroom(context, async (strapi) => {
    say(await command.run(strapi, options));
    return 0;
  });
});

function usage() {
  say(adminUsage);
  return 0;
}
