import { open, readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { contentFault, HEAD_BYTES, isPicture, kindOf, pictureFault, type NamedFile } from './contents';

/** A file as formidable and Strapi's own check of types leave it. */
export interface UploadedFile {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly mimetype?: string | null;
  /** The type that Strapi settled on. */
  readonly detectedMimeType?: string;
}

/** Whether a file can be opened as a picture. */
export type OpensAsPicture = (file: UploadedFile) => Promise<unknown>;

/**
 * Looks into a file before it is kept.
 *
 * @param ending of the file in whose place it comes, which stays; it has to be of that kind too.
 * @throws errors.ValidationError saying what is wrong, where it is not what its name says.
 */
export async function inspectUpload(
  file: UploadedFile,
  opensAsPicture: OpensAsPicture,
  ending?: string,
): Promise<void> {
  const named = namedAs(file);
  const head = await headOf(file.filepath);
  refuseFor(contentFault(named, head));
  const replaced = ending && kindOf({ name: `old${ending}`, type: '' });
  if (replaced && !replaced.begins(head))
    refuseFor(`${named.name} is no ${replaced.name}, in whose place it would come`);
  const kind = kindOf(named);
  if (kind === undefined || !isPicture(kind)) return;
  refuseFor(pictureFault(named, await readFile(file.filepath)));
  if (!(await opensAsPicture(file))) refuseFor(`${named.name} cannot be opened as a picture`);
}

function namedAs({ originalFilename, detectedMimeType, mimetype }: UploadedFile): NamedFile {
  return { name: originalFilename ?? '', type: detectedMimeType ?? mimetype ?? '' };
}

async function headOf(place: string): Promise<Buffer> {
  const file = await open(place, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function refuseFor(fault: string | null): void {
  if (fault !== null) throw new errors.ValidationError(fault);
}
