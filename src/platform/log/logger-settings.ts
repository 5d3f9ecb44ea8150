import { formats, winston } from '@strapi/logger';
import type { Environment } from '../settings/addresses';
import { logFormatOf, logLevelOf } from '../settings/log';
import { jsonLine } from './json-line';
import type { LogInfo } from './json-line';

/** What Strapi hands to winston. */
export interface LoggerSettings {
  level: string;
  format: winston.Logform.Format;
  transports: winston.transport[];
}

/** What Strapi's logger is made with. */
export function loggerSettingsOf(environment: Environment): LoggerSettings {
  return {
    level: logLevelOf(environment),
    format: logFormatOf(environment) === 'json' ? jsonFormat() : formats.prettyPrint(),
    transports: [new winston.transports.Console()],
  };
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
