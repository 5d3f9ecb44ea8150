import type { Environment } from './addresses';
import { choiceOf } from './choice';

const LEVELS = ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'];

/** The first is the default. */
const FORMATS_IN_PRODUCTION = ['json', 'pretty'] as const;
const FORMATS_ELSEWHERE = ['pretty', 'json'] as const;

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

/**
 * `LOG_FORMAT`, or what suits the environment: JSON lines where machines read the log, pretty ones where a person does.
 *
 * @throws Error when it is neither.
 */
export function logFormatOf(environment: Environment): 'json' | 'pretty' {
  const formats = environment.NODE_ENV === 'production' ? FORMATS_IN_PRODUCTION : FORMATS_ELSEWHERE;
  return choiceOf('LOG_FORMAT', environment.LOG_FORMAT, formats);
}
