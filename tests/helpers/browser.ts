import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Account } from './newsroom';

const FOLDER = path.join(process.cwd(), '.cache', 'screenshots');

// The first page of the panel takes its time on a busy machine.
jest.setTimeout(180_000);

/** A test in a browser; where none runs, which `npm test` says before, it is skipped. */
export const inBrowser = process.env.TEST_BROWSER ? it : it.skip;

/** Opens the browser that `npm test` found; undefined where there is none. */
export async function openBrowser(): Promise<Browser | undefined> {
  const { TEST_BROWSER, TEST_BROWSER_ARGS = '[]' } = process.env;
  if (!TEST_BROWSER) return undefined;
  return chromium.launch({ executablePath: TEST_BROWSER, args: JSON.parse(TEST_BROWSER_ARGS) as string[] });
}

/** A page of the panel on which somebody is signed in, in a session of its own. */
export async function signIn(browser: Browser, url: string, { email, password }: Account): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1200 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/admin/auth/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  return page;
}

/** Keeps what a page looks like, outside the repository's history. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  // Dialogs fade in.
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: false });
}
