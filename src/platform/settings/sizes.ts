import type { Environment } from './addresses';

const UNITS = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 } as const;

/**
 * The number of bytes in a size such as `512kb`, `1mb` or `1048576`.
 *
 * @throws Error naming the variable when the size cannot be read or is not above zero.
 */
export function bytesOf(variable: string, size: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)?$/i.exec(size.trim());
  const unit = (match?.[2]?.toLowerCase() ?? 'b') as keyof typeof UNITS;
  const bytes = match ? Math.floor(Number(match[1]) * UNITS[unit]) : 0;
  if (bytes < 1) throw new Error(`${variable} must be a size such as 512kb or 1mb, not "${size}"`);
  return bytes;
}

/** The largest request body that is no upload, in bytes (`BODY_LIMIT`). */
export function bodyBytesOf(environment: Environment): number {
  return bytesOf('BODY_LIMIT', environment.BODY_LIMIT?.trim() || '1mb');
}

/** The entries of a comma-separated list, trimmed, empty ones left out. */
export function listOf(given: string | undefined): string[] {
  return (given ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
