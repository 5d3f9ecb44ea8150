import { formats, winston } from '@strapi/logger';
import type { Environment } from '../settings/addresses';
import { jsonLine } from './json-line';
import type { LogInfo } from './json-line';

const LEVELS = ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'];

/** What Strapi hands to winston. */
export interface LoggerSettings {
  level: string;
  format: winston.Logform.Format;
  transports: winston.transport[];
}

/**
 * `LOG_LEVEL`, or what suits the environment: tests are quiet, everything else logs each request.
 *
 * @throws Error when the level does not exist.
 */
export function logLevelOf(environment: Environment): string {
  const given = environment.LOG_LEVEL?.trim().toLowerCase();
  if (!given) return environment.NODE_ENV === 'test' ? 'warn' : 'http';
  if (!LEVELS.includes(given))
    throw new Error(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${given}"`);
  return given;
}

/** JSON lines where machines read the log, pretty lines where a person does (`LOG_FORMAT` decides otherwise). */
export function loggerSettingsOf(environment: Environment): LoggerSettings {
  const isJson = (environment.LOG_FORMAT?.trim() || defaultFormat(environment)) === 'json';
  return {
    level: logLevelOf(environment),
    format: isJson ? jsonFormat() : formats.prettyPrint(),
    transports: [new winston.transports.Console()],
  };
}

function defaultFormat(environment: Environment): 'json' | 'pretty' {
  return environment.NODE_ENV === 'production' ? 'json' : 'pretty';
}

function jsonFormat(): winston.Logform.Format {
  return winston.format.combine(
    winston.format.errors({ stack: true }),
    winston.format.printf((info) => jsonLine(info as LogInfo, new Date(), currentRequestId())),
  );
}

/** The id of the request being answered. The logger exists before Strapi does, hence the careful look. */
function currentRequestId(): string | undefined {
  const running = (globalThis as { strapi?: { requestContext?: { get(): unknown } } }).strapi;
  const ctx = running?.requestContext?.get() as { state?: { requestId?: string } } | undefined;
  return ctx?.state?.requestId;
}
