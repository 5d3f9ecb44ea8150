import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn } from './browser';
import { openNewsroom, type Account, type Newsroom, type NewsroomOptions } from './newsroom';

export const ARTICLE = 'api::article.article';
export const ARTICLES = collectionOf(ARTICLE);

/** Longer nothing in the panel takes, on a busy machine either. */
const PATIENCE_MS = 60_000;

/** A newsroom with its panel, looked at in a browser. */
export interface Desk {
  readonly newsroom: Newsroom;
  readonly browser: Browser;
  /** A page of the panel with somebody signed in, in a session of its own. */
  signIn(by: Account): Promise<Page>;
  /** The same at an address below `/admin`. */
  open(by: Account, path: string): Promise<Page>;
  /** The form of a record, with the desk's panels beside it. */
  openRecord(by: Account, uid: string, documentId: string, locale?: string): Promise<Page>;
  /** Writes an article as an account of the panel would. */
  write(by: Account, article: object, locale?: string): Promise<string>;
  /** A page of the newsroom's site, nobody signed in. */
  read(path: string): Promise<Page>;
}

/** The content manager's route for a type's records. */
export function collectionOf(uid: string): string {
  return `/content-manager/collection-types/${uid}`;
}

/** Lets the panel speak a language from now on, and opens the page anew. */
export async function speak(page: Page, language: 'en' | 'ru'): Promise<void> {
  await page.evaluate(`localStorage.setItem('strapi-admin-language', '${language}')`);
  await page.reload();
}

/** Marks panels beside a record, by their titles, with `data-desk`, so that a selector finds them. */
export async function markPanels(page: Page, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    const heading = page.getByRole('heading', { name: title, exact: true });
    await heading.locator('xpath=..').evaluate((panel) => panel.setAttribute('data-desk', ''));
  }
}

/** A text as the blocks of an article's body. */
export function blocks(...paragraphs: readonly string[]): readonly object[] {
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/**
 * Opens a newsroom with its panel and a browser for a test file, and closes both after it. Where no browser runs, nothing is
 * opened, and the tests are skipped.
 */
export function openDesk(options: NewsroomOptions = {}): Desk {
  let opened: { readonly newsroom: Newsroom; readonly browser: Browser } | undefined;
  beforeAll(async () => {
    const browser = await openBrowser();
    if (browser) opened = { browser, newsroom: await openNewsroom({ ...options, panel: true }) };
  }, 180_000);
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.newsroom.close();
  });
  return deskOf(() => {
    if (opened === undefined) throw new Error('The desk is open while tests run, not before');
    return opened;
  });
}

function deskOf(opened: () => Pick<Desk, 'newsroom' | 'browser'>): Desk {
  const open: Desk['open'] = async (by, path) => {
    const { browser, newsroom } = opened();
    const page = await signIn(browser, newsroom.url, by);
    page.setDefaultTimeout(PATIENCE_MS);
    if (path !== '') await page.goto(`${newsroom.url}/admin${path}`);
    return page;
  };
  return {
    get newsroom() {
      return opened().newsroom;
    },
    get browser() {
      return opened().browser;
    },
    signIn: (by) => open(by, ''),
    open,
    openRecord: async (by, uid, documentId, locale = 'en') => {
      const page = await open(by, `${collectionOf(uid)}/${documentId}?plugins[i18n][locale]=${locale}`);
      // The last of the desk's own panels: the others are there by then.
      await page.getByRole('heading', { name: 'Publication', exact: true }).waitFor();
      return page;
    },
    write: async (by, article, locale = 'en') => {
      const answer = await opened().newsroom.post(`${ARTICLES}?locale=${locale}`, article, by);
      expect(answer.status).toBe(201);
      return (answer.body as { data: { documentId: string } }).data.documentId;
    },
    read: async (path) => {
      const { browser, newsroom } = opened();
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
      await page.goto(newsroom.url + path);
      return page;
    },
  };
}
