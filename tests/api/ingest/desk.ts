import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runIngestCommand } from '../../../src/ingest/command';
import type { Newsroom } from '../../helpers/newsroom';

export interface Printed {
  code: number;
  lines: string[];
}

/** A folder with story files, and the command that ingests them. */
export interface Desk {
  readonly folder: string;
  /** Runs the command and catches what it prints; folder names are left out. */
  ingest(...argv: string[]): Promise<Printed>;
  /** Writes a file and gives its path. */
  file(name: string, content: object | string | Buffer): string;
  /** Writes a story file and ingests it. */
  ingestStory(sections: object): Promise<Printed>;
  close(): void;
}

/** The beginning of every story file of these tests. */
export const story = (more: object): object => ({ format: 'dossier-story/1', story: 'a-test', ...more });

/** What Node says once a process of what a library does is not the command's. */
function linesOf(printed: string): string[] {
  const lines = printed.trim().split('\n');
  return lines.filter((line) => !/^\(node:\d+\) |^\(Use `node /.test(line));
}

export function openDesk(newsroom: () => Newsroom): Desk {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-ingest-'));
  const ingest: Desk['ingest'] = async (...argv) => {
    let printed = '';
    const catchPrint = (text: unknown): boolean => ((printed += String(text)), true);
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(catchPrint as never),
    );
    try {
      const code = await runIngestCommand(newsroom().strapi, argv);
      return { code, lines: linesOf(printed.split(`${folder}/`).join('')) };
    } finally {
      spies.forEach((spy) => spy.mockRestore());
    }
  };
  const file: Desk['file'] = (name, content) => {
    const target = path.join(folder, name);
    const isText = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(target, isText ? content : JSON.stringify(content));
    return target;
  };
  const ingestStory: Desk['ingestStory'] = (sections) => ingest(file('story.json', story(sections)));
  return { folder, ingest, file, ingestStory, close: () => rmSync(folder, { recursive: true, force: true }) };
}
