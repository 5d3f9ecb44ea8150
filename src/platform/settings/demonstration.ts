import type { Environment } from './addresses';
import { choiceOf } from './choice';

/**
 * `DOSSIER_DEMO`: whether the newsroom gets the demonstration story.
 *
 * @throws Error when it is neither on nor off.
 */
export function isDemonstrationWanted(environment: Environment): boolean {
  return choiceOf('DOSSIER_DEMO', environment.DOSSIER_DEMO, ['on', 'off']) === 'on';
}
