/** One entry of the log as Strapi's logger (winston) hands it over. */
export interface LogInfo {
  level: string;
  message: unknown;
  [field: string]: unknown;
}

/**
 * The entry as one line of JSON: time, level, message, request id, then whatever else was logged with it.
 * An error's stack goes into the log and never into an answer.
 */
export function jsonLine(info: LogInfo, now: Date, requestId: string | undefined): string {
  const { level, message, stack, timestamp: _timestamp, ...fields } = info;
  const known = {
    time: now.toISOString(),
    level,
    message: textOf(message),
    ...(requestId ? { requestId } : {}),
    ...(typeof stack === 'string' ? { stack } : {}),
  };
  return JSON.stringify({ ...plain(fields), ...known });
}

function textOf(message: unknown): string {
  if (typeof message === 'string') return message;
  if (message instanceof Error) return message.message;
  return safeJson(message) ?? String(message);
}

/** Fields that cannot be written as JSON (cycles, big integers) must not cost the whole line. */
function plain(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      safeJson(value) === undefined ? String(value) : value,
    ]),
  );
}

function safeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
