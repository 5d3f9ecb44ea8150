import { existsSync } from 'node:fs';
import { makeCheckout, outsideFolder, type Checkout } from '../../helpers/checkout';

const isRoot = process.getuid?.() === 0;
const reason = 'needs root: only root hands PostgreSQL to another user';
if (!isRoot) console.warn(`Skipped: ${reason}.`);

(isRoot ? describe : describe.skip)(`in a folder that nobody else can enter (${reason})`, () => {
  let checkout: Checkout;

  beforeAll(async () => {
    checkout = await makeCheckout({ closed: true });
  });
  afterAll(() => checkout.remove());

  it('keeps the database outside, says so in one line, and finds Cyrillic letters', async () => {
    const { code, output } = await checkout.finish('doctor.mjs');
    expect(output).toContain(`so the database is kept in ${outsideFolder(checkout.folder)}/`);
    expect(output).toContain('ok       letters of all scripts');
    // The secrets are made by npm start; that they are missing is the only problem here.
    expect(output.match(/^problem .*/gm)).toEqual([expect.stringContaining('secrets are there')]);
    expect(code).toBe(1);
    expect(existsSync(`${checkout.folder}/.data/postgres`)).toBe(false);
  });

  it('finds the same database again', async () => {
    const { output } = await checkout.finish('doctor.mjs');
    expect(output).toContain('ok       letters of all scripts');
    expect(output).not.toContain('Creating the database.');
  });
});
