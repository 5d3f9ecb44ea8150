import type { Browser, Page } from 'playwright-core';
import { inBrowser, keepScreenshot, openBrowser } from '../helpers/browser';
import { buildClient, type BuiltClient } from '../helpers/client';
import { openNewsroom, type Newsroom } from '../helpers/newsroom';

/** The example app of `examples/reader`, on an origin of its own, in a real browser. */

const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';

/** A browser without a screen says of itself that it is a machine, and machines are not counted. */
const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';

let newsroom: Newsroom;
let browser: Browser;
let client: BuiltClient;
let site: { url: string; close: () => void };

beforeAll(async () => {
  const opened = await openBrowser();
  if (opened === undefined) return;
  browser = opened;
  newsroom = await openNewsroom({ env: { VIEWS_SECONDS: '1' } });
  client = await buildClient();
  const { serveReader } = await import('../../scripts/examples/server.mjs');
  site = await serveReader({ client: client.folder, port: 0 });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  client?.remove();
  await newsroom?.close();
});

/** Opens the app and gathers what the browser has to complain of. */
async function openApp(): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ userAgent: BROWSER })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${site.url}/?newsroom=${encodeURIComponent(newsroom.url)}`);
  return { page, complaints };
}

inBrowser('shows stories of the newsroom, tells of readers and finds records', async () => {
  const before = (await newsroom.get(`/api/stories/${STORY}/counts`)).body.data.views as number;
  const { page, complaints } = await openApp();
  await page.getByRole('link', { name: /Kyrgyz president/i }).click();
  await page.getByRole('heading', { name: 'Documents' }).waitFor();
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/2024-01|2024-02/);
  expect(text).toContain('Sadyr Japarov');
  await keepScreenshot(page, 'example-reader');
  const views = async () => (await newsroom.get(`/api/stories/${STORY}/counts`)).body.data.views as number;
  const until = Date.now() + 15_000;
  while ((await views()) === before && Date.now() < until) await page.waitForTimeout(200);
  expect(await views()).toBe(before + 1);

  await page.getByRole('searchbox').fill('agents');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'found' }).waitFor();
  expect(await page.locator('main li').count()).toBeGreaterThan(0);
  // The site has no icon.
  expect(complaints.filter((text) => !/404/.test(text))).toEqual([]);
});

inBrowser('says what the newsroom refuses', async () => {
  const { page } = await openApp();
  await page.goto(`${page.url()}#/none`);
  await page.getByText('No such story').waitFor();
});
