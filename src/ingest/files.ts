import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isTextFile } from './texts/read-text';

/** True for the name of a file that may hold a story: YAML or JSON. */
function isStoryFile(file: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(file);
}

/**
 * The files that are meant by files and folders, in the order of their names: of a folder all story files and articles
 * below it. What does not exist is left for its reader to refuse. Links to folders are not followed: they may lead round.
 */
export async function filesIn(places: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(places.map(filesAt));
  return [...new Set(found.flat())];
}

async function filesAt(place: string): Promise<readonly string[]> {
  const isFolder = await stat(place).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [place];
  const entries = await readdir(place, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && (isStoryFile(entry.name) || isTextFile(entry.name)))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  // A folder without any is refused by whoever reads it: somebody meant something by it.
  return files.length > 0 ? files : [place];
}

/** The bytes of a file, of a large one no more than it takes to refuse it; or why it cannot be read. */
export async function readBytes(file: string, largest: number): Promise<Uint8Array | string> {
  try {
    // Asked before it is opened: opening a pipe waits for somebody to write into it, for ever if nobody does.
    const stats = await stat(file);
    if (stats.isDirectory()) return 'This folder holds no story files and no articles';
    if (!stats.isFile()) return 'This is no ordinary file';
    if (stats.size === 0) return 'The file is empty';
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(stats.size, largest + 1)));
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException);
  }
}

function unreadable({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file';
  return code === 'EACCES' ? 'This file may not be read' : message;
}
