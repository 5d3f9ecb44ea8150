import type { Environment } from './addresses';

const MEBIBYTE = 1024 * 1024;
const DEFAULT_MAX_MB = 50;

/**
 * The largest file that may be uploaded, in bytes (`UPLOAD_MAX_MB`).
 *
 * @throws Error when the variable is no number above zero.
 */
export function uploadBytesOf(environment: Environment): number {
  const given = environment.UPLOAD_MAX_MB?.trim();
  const megabytes = given ? Number(given) : DEFAULT_MAX_MB;
  if (!(megabytes > 0) || !Number.isFinite(megabytes)) {
    throw new Error(`UPLOAD_MAX_MB must be a number above 0, not "${given}"`);
  }
  return Math.floor(megabytes * MEBIBYTE);
}

/**
 * What a newsroom uploads: pictures, recordings, the letters and bills themselves. No SVG and no HTML: both can
 * carry scripts, and uploads are served from the address on which the admin panel lives.
 */
export const UPLOAD_TYPES = {
  allowed: [
    'image/jpeg',
    'image/png',
    'image/gif',
    'image/webp',
    'image/avif',
    'image/tiff',
    'audio/mpeg',
    'audio/mp4',
    'audio/x-m4a',
    'audio/ogg',
    'audio/wav',
    'audio/x-wav',
    'audio/vnd.wave',
    'video/mp4',
    'video/webm',
    'video/quicktime',
    'application/pdf',
    'application/msword',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.oasis.opendocument.text',
    'application/rtf',
    'text/rtf',
    'text/plain',
    'text/csv',
  ],
  denied: [
    'image/svg+xml',
    'text/html',
    'application/xhtml+xml',
    'text/xml',
    'application/xml',
    'text/javascript',
    'application/javascript',
  ],
} as const;
