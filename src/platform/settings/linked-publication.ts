import type { Environment } from './addresses';
import { choiceOf } from './choice';

/**
 * `DOSSIER_PUBLISH_LINKED`: what happens to unpublished documents, statements and events that an article refers to when it
 * is published. `publish` sends them out with it, `refuse` refuses and names them.
 *
 * @throws Error when it is neither.
 */
export function linkedPublicationOf(environment: Environment): 'publish' | 'refuse' {
  return choiceOf('DOSSIER_PUBLISH_LINKED', environment.DOSSIER_PUBLISH_LINKED, ['publish', 'refuse']);
}
