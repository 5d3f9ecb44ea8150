/** A kind of file that may be uploaded: how it is called, which endings and types it has, and how its bytes begin. */
export interface FileKind {
  readonly name: string;
  readonly endings: readonly string[];
  readonly types: readonly string[];
  readonly begins: (head: Buffer) => boolean;
}

type Begins = FileKind['begins'];

/** Whether these bytes, one character each, stand there. */
const at =
  (offset: number, ...all: readonly string[]): Begins =>
  (head) =>
    all.some((bytes) => head.toString('latin1', offset, offset + bytes.length) === bytes);

const both =
  (first: Begins, second: Begins): Begins =>
  (head) =>
    first(head) && second(head);

/** Of every sample of MPEG audio: eleven bits that are set, where no tag stands before it. */
const mpegFrame: Begins = (head) => head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0;

const zip = at(0, 'PK\x03\x04');
const rtf = at(0, '{\\rtf');

/** What a browser would take for a page or a drawing, if nobody told it the type. */
const MARKUP = /^\ufeff?\s*(<\?xml|<!--|<!doctype|<html|<head|<body|<script|<svg)/i;

/** Words hold no NUL byte, unless they are UTF-16, which says so first. */
const words: Begins = (head) => {
  if (at(0, '\xff\xfe', '\xfe\xff')(head)) return true;
  return !head.includes(0) && !MARKUP.test(head.toString('utf8'));
};

const kind = (
  name: string,
  endings: readonly string[],
  types: readonly string[],
  begins: Begins,
): FileKind => ({ name, endings, types, begins });

const office = 'application/vnd.openxmlformats-officedocument';

/**
 * What a newsroom uploads; the types are those of `UPLOAD_TYPES`. First bytes after the formats' own descriptions; those of ISO
 * media (MP4, QuickTime, AVIF) tell their brand at the eighth byte, and old QuickTime has no brand.
 */
export const FILE_KINDS: readonly FileKind[] = [
  kind('JPEG picture', ['.jpg', '.jpeg', '.jpe', '.jfif'], ['image/jpeg'], at(0, '\xff\xd8\xff')),
  kind('PNG picture', ['.png'], ['image/png'], at(0, '\x89PNG\r\n\x1a\n')),
  kind('GIF picture', ['.gif'], ['image/gif'], at(0, 'GIF87a', 'GIF89a')),
  kind('WebP picture', ['.webp'], ['image/webp'], both(at(0, 'RIFF'), at(8, 'WEBP'))),
  kind('AVIF picture', ['.avif'], ['image/avif'], at(4, 'ftypavif', 'ftypavis', 'ftypmif1', 'ftypmiaf')),
  kind('TIFF picture', ['.tif', '.tiff'], ['image/tiff'], at(0, 'II*\0', 'MM\0*')),
  kind('MP3 recording', ['.mp3', '.mpga'], ['audio/mpeg'], (head) => at(0, 'ID3')(head) || mpegFrame(head)),
  kind('MPEG-4 recording', ['.m4a', '.mp4a'], ['audio/mp4', 'audio/x-m4a'], at(4, 'ftyp')),
  kind('Ogg recording', ['.ogg', '.oga', '.opus'], ['audio/ogg'], at(0, 'OggS')),
  kind(
    'WAVE recording',
    ['.wav'],
    ['audio/wav', 'audio/x-wav', 'audio/vnd.wave'],
    both(at(0, 'RIFF', 'RF64'), at(8, 'WAVE')),
  ),
  kind('MP4 film', ['.mp4', '.m4v', '.mp4v', '.mpg4'], ['video/mp4'], at(4, 'ftyp')),
  kind('WebM film', ['.webm'], ['video/webm'], at(0, '\x1a\x45\xdf\xa3')),
  kind(
    'QuickTime film',
    ['.mov', '.qt'],
    ['video/quicktime'],
    at(4, 'ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot'),
  ),
  kind('PDF', ['.pdf'], ['application/pdf'], at(0, '%PDF-')),
  kind(
    'Word document',
    ['.doc'],
    ['application/msword'],
    (head) => at(0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')(head) || rtf(head),
  ),
  kind('Word document', ['.docx'], [`${office}.wordprocessingml.document`], zip),
  kind('Excel sheet', ['.xlsx'], [`${office}.spreadsheetml.sheet`], zip),
  kind('OpenDocument text', ['.odt'], ['application/vnd.oasis.opendocument.text'], zip),
  kind('RTF text', ['.rtf'], ['application/rtf', 'text/rtf'], rtf),
  kind('plain text', ['.txt', '.text', '.log'], ['text/plain'], words),
  kind('CSV table', ['.csv'], ['text/csv'], words),
];
