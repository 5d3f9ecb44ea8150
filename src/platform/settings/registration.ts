import type { Environment } from './addresses';
import { choiceOf } from './choice';

/** Whether readers may make accounts themselves. */
export type Registration = 'closed' | 'open';

/**
 * `REGISTRATION`: closed unless it says otherwise; readers' accounts are then made by the newsroom.
 *
 * @throws Error when it is neither open nor closed.
 */
export function registrationOf(environment: Environment): Registration {
  return choiceOf('REGISTRATION', environment.REGISTRATION, ['closed', 'open']);
}
