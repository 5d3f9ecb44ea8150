import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

describe('what a build is made of', () => {
  const fingerprint = () => import('../../../scripts/building/fingerprint.mjs');

  it('hashes names and contents, and tells their borders apart', async () => {
    const { hashParts } = await fingerprint();
    expect(hashParts([['a', 'bc']])).toBe(hashParts([['a', Buffer.from('bc')]]));
    expect(hashParts([['a', 'bc']])).not.toBe(hashParts([['ab', 'c']]));
    expect(
      hashParts([
        ['a', 'x'],
        ['b', 'y'],
      ]),
    ).not.toBe(
      hashParts([
        ['b', 'y'],
        ['a', 'x'],
      ]),
    );
  });

  it('leaves the admin panel and tests out of the server', async () => {
    const { isServerSource } = await fingerprint();
    expect(['src/index.ts', 'config/server.ts', 'types/generated/x.d.ts'].every(isServerSource)).toBe(true);
    expect(['src/admin/app.tsx', 'src/content/slug.test.ts'].some(isServerSource)).toBe(false);
  });

  it('takes only the panel and its settings for the panel', async () => {
    const { isPanelSource } = await fingerprint();
    expect(
      ['src/admin/app.tsx', 'config/admin.ts', 'config/env/production/admin.ts', 'package-lock.json'].every(
        isPanelSource,
      ),
    ).toBe(true);
    expect(['config/server.ts', 'config/middlewares.ts'].some(isPanelSource)).toBe(false);
  });

  it('notices the settings that go into the panel, and no others', async () => {
    const { panelSettings } = await fingerprint();
    expect(panelSettings({ PUBLIC_URL: 'https://a', STRAPI_ADMIN_X: '1', APP_KEYS: 'x' })).toEqual([
      ['PUBLIC_URL', 'https://a'],
      ['STRAPI_ADMIN_X', '1'],
    ]);
  });

  it('is stored beside the output', async () => {
    const { storeFingerprint, storedFingerprint } = await import('../../../scripts/building/staging.mjs');
    const folder = mkdtempSync(path.join(tmpdir(), 'dossier-build-'));
    expect(storedFingerprint(folder)).toBe('');
    storeFingerprint(folder, 'abc');
    expect(storedFingerprint(folder)).toBe('abc');
    rmSync(folder, { recursive: true });
  });

  it('gives the panel enough memory unless told otherwise', async () => {
    const { withHeap } = await import('../../../scripts/building/panel.mjs');
    expect(withHeap('')).toBe('--max-old-space-size=4096');
    expect(withHeap('--max-old-space-size=1000')).toBe('--max-old-space-size=1000');
  });
});
