import JSZip from 'jszip';

/** A document of Word has some twenty parts, and one for each picture. */
const MOST_ENTRIES = 2_000;

/** The XML of a text of 20,000 words has two or three, with all that Word notes of its editing. */
export const LARGEST_UNPACKED = 16 * 1024 * 1024;

/** What XML of Word nests is paragraphs in cells in tables. */
const DEEPEST = 100;

/** The parts that hold text and its styles. Pictures, macros and whatever else is packed in are not unpacked. */
const PARTS = /\.(?:xml|rels)$/i;

const PICTURES = /^word\/media\//i;

/** A file of Word, opened, or why it was not. */
export type DocxOutcome =
  | {
      readonly outcome: 'opened';
      /** The same document as a zip archive of nothing but its text. */
      readonly text: Uint8Array;
      readonly pictures: number;
    }
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Takes the text parts out of a .docx (ECMA-376, a zip archive of XML). What it unpacks is counted while it is unpacked: sizes
 * that an archive gives of itself may be wrong. Never throws.
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxOutcome> {
  if (!isZip(bytes))
    return refused('The file is no Word document (.docx); it may be an older .doc or encrypted');
  if (countEntries(bytes) > MOST_ENTRIES) return refused('The file has more parts than any Word document');
  try {
    return await partsOf(await JSZip.loadAsync(bytes));
  } catch {
    return refused('The file is broken: it cannot be unpacked');
  }
}

async function partsOf(zip: JSZip): Promise<DocxOutcome> {
  const parts = Object.values(zip.files).filter(({ name, dir }) => !dir && PARTS.test(name));
  if (!parts.some(({ name }) => name.toLowerCase() === 'word/document.xml'))
    return refused('The file is no Word document: it has no text');
  const text = new JSZip();
  let left = LARGEST_UNPACKED;
  for (const part of parts) {
    const bytes = await unpack(part, left);
    if (bytes === undefined) return refused('The file unpacks to more than any Word document');
    const fault = faultIn(new TextDecoder().decode(bytes));
    if (fault !== undefined) return refused(fault);
    left -= bytes.byteLength;
    text.file(part.name, bytes);
  }
  const pictures = Object.keys(zip.files).filter((name) => PICTURES.test(name) && !name.endsWith('/'));
  return {
    outcome: 'opened',
    text: await text.generateAsync({ type: 'uint8array', compression: 'STORE' }),
    pictures: pictures.length,
  };
}

/** The first bytes of every zip archive that holds something. */
function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';
}

/** How many entries an archive lists at most, told before anything is made of them. */
function countEntries(bytes: Uint8Array): number {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0 && count <= MOST_ENTRIES; count += 1)
    at = archive.indexOf('PK\u0001\u0002', at + 4);
  return count;
}

/** What an entry unpacks to; undefined as soon as that is more than allowed. */
function unpack(entry: JSZip.JSZipObject, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = streamOf(entry);
    stream
      .on('data', (chunk) => {
        size += chunk.byteLength;
        if (size <= most) chunks.push(chunk);
        else {
          stream.pause();
          resolve(undefined);
        }
      })
      .on('error', reject)
      .on('end', () => resolve(Buffer.concat(chunks)))
      .resume();
  });
}

/** The library's stream helper, which its documentation describes and its types leave out. */
interface StreamHelper {
  on(event: 'data', listener: (chunk: Uint8Array) => void): StreamHelper;
  on(event: 'error', listener: (error: Error) => void): StreamHelper;
  on(event: 'end', listener: () => void): StreamHelper;
  pause(): StreamHelper;
  resume(): StreamHelper;
}

function streamOf(entry: JSZip.JSZipObject): StreamHelper {
  return (entry as unknown as { internalStream(type: 'uint8array'): StreamHelper }).internalStream(
    'uint8array',
  );
}

/** What no XML of Word holds and what would cost its reader too much. */
function faultIn(xml: string): string | undefined {
  // Office Open XML has no document types, in which entities are declared (ECMA-376, part 2).
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return 'The file declares XML entities, which no Word document does';
  return isDeep(xml) ? 'The file is nested deeper than any Word document' : undefined;
}

function isDeep(xml: string): boolean {
  let depth = 0;
  for (const [tag, isEnd] of xml.matchAll(/<(\/?)[a-z_][^<>]*>/gi)) {
    if (isEnd) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function refused(reason: string): DocxOutcome {
  return { outcome: 'refused', reason };
}
