// @ts-check
import { existsSync } from 'node:fs';
import { say } from '../messages/failure.mjs';

/** Browsers of the machine, the first that is there. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/**
 * Finds a browser that runs here, Chromium or Chrome of the machine, else the one that comes in a package and is unpacked at
 * its first use, and names it for the tests. Where none runs it says so; the desk's tests are then skipped, and counted so.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Record<string, string>>} TEST_BROWSER and its arguments; nothing where there is none
 */
export async function findBrowser(env) {
  const executable = [env.CHROMIUM_PATH, ...INSTALLED].find((file) => file && existsSync(file));
  try {
    // Not before it is needed: the command that loads this is what installs it.
    const { chromium } = await import('playwright-core');
    const browser = executable ? { executable, args: ['--no-sandbox'] } : await packagedBrowser();
    await (await chromium.launch({ executablePath: browser.executable, args: browser.args })).close();
    return { TEST_BROWSER: browser.executable, TEST_BROWSER_ARGS: JSON.stringify(browser.args) };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    say(`No browser runs here, so the desk is not tested (CHROMIUM_PATH names one): ${reason}`);
    return {};
  }
}

async function packagedBrowser() {
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executable: await packaged.executablePath(), args: packaged.args };
}
