/** A moment as it is stored or given, ISO 8601 or a Date; undefined where there is none, or it cannot be read. */
export function instantOf(value: string | Date | null | undefined): Date | undefined {
  if (!value) return undefined;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

export const DAY_MS = 86_400_000;

/** The day of a moment in UTC, `2024-02-12`. */
export function dayOf(moment: Date | number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
