/** A moment as it is stored or given, ISO 8601 or a Date; undefined where there is none, or it cannot be read. */
export function instantOf(value: string | Date | null | undefined): Date | undefined {
  if (!value) return undefined;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
