import { PLURALS } from '../../content/plurals';
import type { RecordType } from '../../content/save-rules';
import type { Environment } from './addresses';

/** The paths of pages on the newsroom's own site, by type; a type without one has the paths of Dossier's reader pages. */
export type SitePaths = Readonly<Partial<Record<RecordType, string>>>;

const PLACES = ['{slug}', '{id}', '{locale}'];

/**
 * `SITE_PATHS`: `article=/{locale}/news/{slug} person=/who/{slug}`, separated by spaces.
 *
 * @throws Error naming the part that cannot be read: a link that leads nowhere is found by readers.
 */
export function sitePathsOf(environment: Environment): SitePaths {
  const parts = environment.SITE_PATHS?.trim().split(/\s+/) ?? [];
  return Object.fromEntries(parts.filter(Boolean).map(entryOf));
}

function entryOf(part: string): [RecordType, string] {
  const [type = '', ...rest] = part.split('=');
  const template = rest.join('=');
  const wanted = missingIn(type, template);
  if (wanted !== undefined) throw new Error(`SITE_PATHS must be ${wanted}, not "${part}"`);
  return [type as RecordType, template];
}

/** What a template would have to be; undefined for one that is right. */
function missingIn(type: string, template: string): string | undefined {
  if (!Object.hasOwn(PLURALS, type)) return `a path for one of ${Object.keys(PLURALS).join(', ')}`;
  if (!/^\/(?!\/)/.test(template)) return 'a path that begins with a slash';
  if (!/\{(?:slug|id)\}/.test(template)) return 'a path with {slug} or {id}';
  const places = template.match(/\{[^}]*\}?/g) ?? [];
  return places.every((place) => PLACES.includes(place))
    ? undefined
    : `a path with ${PLACES.join(', ')} alone`;
}
