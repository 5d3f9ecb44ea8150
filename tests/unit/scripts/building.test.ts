import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '../../..');

/** What the files import from the checkout, as TypeScript (and not the script under test) reads it. */
function importedBy(files: string[]): string[] {
  const known = new Set(files.filter((file) => /\.tsx?$/.test(file)));
  const imported = new Set<string>();
  for (const file of known) {
    for (const { fileName } of ts.preProcessFile(readFileSync(path.join(ROOT, file), 'utf8')).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const found = withEnding(path.posix.join(path.posix.dirname(file), fileName));
      imported.add(found);
      if (/\.tsx?$/.test(found)) known.add(found);
    }
  }
  return [...imported];
}

function withEnding(bare: string): string {
  const found = ['', '.ts', '.tsx', '/index.ts'].find(
    (ending) => path.extname(bare + ending) !== '' && existsSync(path.join(ROOT, bare + ending)),
  );
  return bare + (found ?? ' (not found)');
}

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

  it('takes everything that the panel imports for the panel, also from outside its folder', async () => {
    const { panelFiles } = await fingerprint();
    const files = panelFiles();
    const imported = importedBy(files.filter((file) => file.startsWith('src/')));
    expect(imported).toContain('src/editorial/desk/layouts/types/article.ts');
    expect(imported.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('takes only the panel and its settings for the panel', async () => {
    const { panelFiles, isPanelConfig } = await fingerprint();
    expect(panelFiles()).toEqual(
      expect.arrayContaining([
        'src/admin/app.tsx',
        'src/admin/logo.svg',
        'config/admin.ts',
        'config/plugins.ts',
      ]),
    );
    expect(panelFiles().filter((file) => /^src\/(platform|ingest|api)/.test(file))).toEqual([]);
    expect(isPanelConfig('config/env/production/admin.ts')).toBe(true);
    expect(['config/middlewares.ts', 'config/database.ts'].some(isPanelConfig)).toBe(false);
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
