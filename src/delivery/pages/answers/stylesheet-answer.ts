import { found } from '../../answers/compose';
import type { Answer, ReadRequest } from '../../serving/answer';
import type { GraphReader } from '../../../graph/read/reader';
import { STYLESHEET, STYLESHEET_PATH } from '../look/stylesheet';

const SINCE_MS = Date.now();

/**
 * `GET /styles/:file`: the stylesheet. Its address has a hash of it, so that it may be kept for ever. Under another hash, that
 * of an instance which is newer or older, there is this one, not to be kept: an old look is better than none.
 */
export function answerStylesheet(_reader: GraphReader, { params }: ReadRequest): Promise<Answer> {
  const path = `/styles/${params.file ?? ''}`;
  if (!/^\/styles\/reader-[\w-]+\.css$/.test(path))
    return Promise.resolve({ outcome: 'unknown', message: 'No such stylesheet' });
  const isThisOne = path === STYLESHEET_PATH;
  const answer = found({
    body: STYLESHEET,
    stable: STYLESHEET,
    keys: [],
    updatedMs: SINCE_MS,
    isVolatile: !isThisOne,
  });
  return Promise.resolve(answer.outcome === 'found' ? { ...answer, form: 'css' } : answer);
}
