import { createHash } from 'node:crypto';
import { BASE } from './base';
import { LISTS } from './lists';
import { STORY } from './story';

/** The look of all pages. */
export const STYLESHEET = [BASE, STORY, LISTS].join('\n').replaceAll(/\n\s*/g, '\n').trim();

const HASH = createHash('sha256').update(STYLESHEET).digest('base64url').slice(0, 12);

/** Where it is served: another look has another address. */
export const STYLESHEET_PATH = `/styles/reader-${HASH}.css`;
