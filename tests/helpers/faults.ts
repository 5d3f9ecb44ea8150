import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { eventually } from './checkout';

/** What axe-core finds wrong on a page, or in those parts of it that the selectors name. */
export async function faultsOf(page: Page, parts?: readonly string[]): Promise<readonly string[]> {
  return (await violationsOf(page, parts)).map(told);
}

/** Only what bars somebody's way: `serious` and `critical` in axe-core's words. */
export async function graveFaultsOf(page: Page, parts: readonly string[]): Promise<readonly string[]> {
  const violations = await violationsOf(page, parts);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(told);
}

/** The same in light and in dark: the panel follows the system as long as nobody has chosen. */
export async function inBothColours(
  page: Page,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const light = await look();
  await turn(page, 'dark');
  const dark = await look();
  await turn(page, 'light');
  return [...light, ...dark.map((fault) => `in dark ${fault}`)];
}

async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  const before = await page.evaluate<string>(BACKGROUND);
  await page.emulateMedia({ colorScheme });
  // The panel's policy for scripts lets nothing wait in the page itself.
  await eventually(async () => (await page.evaluate<string>(BACKGROUND)) !== before);
}

const BACKGROUND = 'getComputedStyle(document.body).backgroundColor';

/** Waits in the page for every animation that has an end. */
const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime)).map(({ finished }) => finished)).then(() => true)`;

async function violationsOf(page: Page, parts?: readonly string[]): Promise<AxeResults['violations']> {
  await page.evaluate(axe.source);
  // What still fades in is paler than it will be.
  await page.evaluate(SETTLED);
  const context = parts === undefined ? 'document' : JSON.stringify({ include: parts.map((part) => [part]) });
  // In the page it is there by its own name.
  const results = await page.evaluate<AxeResults>(`axe.run(${context}, { resultTypes: ["violations"] })`);
  return results.violations;
}

function told({ id, nodes }: AxeResults['violations'][number]): string {
  return `${id}: ${nodes.map(({ html }) => html).join(' ')}`;
}
