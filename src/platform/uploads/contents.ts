import path from 'node:path';
import { FILE_KINDS, type FileKind } from './kinds';

/** So many first bytes tell every kind that is known. */
export const HEAD_BYTES = 4096;

/** A page inside a picture: what no format of pictures has, and what makes one file into two. */
const PAGE_IN_PICTURE = /<script[\s/>]|<html[\s>]|<!doctype\s/i;

/** A file that was handed in, by the name and the type that it was given. */
export interface NamedFile {
  /** Its file name; the ending is what it will be served by. */
  readonly name: string;
  /** Its type, which counts where the name has no ending. */
  readonly type: string;
}

/** The kind that a file says to be, by its ending, or without one by its type; undefined where there is no such kind. */
export function kindOf({ name, type }: NamedFile): FileKind | undefined {
  const ending = path.extname(name).toLowerCase();
  return FILE_KINDS.find(({ endings, types }) =>
    ending === '' ? types.includes(type) : endings.includes(ending),
  );
}

export function isPicture({ types }: FileKind): boolean {
  return types.some((type) => type.startsWith('image/'));
}

/**
 * What is wrong with a file whose content is not what its name says, in words for whoever uploads it; null where nothing is.
 *
 * @param head its first {@link HEAD_BYTES} bytes, or all where it has fewer.
 */
export function contentFault(file: NamedFile, head: Buffer): string | null {
  const kind = kindOf(file);
  if (kind === undefined) return `${file.name}: files with this ending are not uploaded`;
  return kind.begins(head) ? null : `${file.name} is no ${kind.name}, though its name says so`;
}

/** What is wrong with a picture that carries a page or a script in it, at its end or among its words; null where nothing is. */
export function pictureFault({ name }: NamedFile, content: Buffer): string | null {
  return PAGE_IN_PICTURE.test(content.toString('latin1'))
    ? `${name} is a picture with a page or a script in it`
    : null;
}
