import { RefusedRead } from './refusal';

const COHORT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'] as const;

/**
 * Refuses every parameter with which Strapi shows drafts, or tells which records have one. Refused rather than
 * ignored: who asks for drafts and silently gets something else will not notice.
 *
 * @throws RefusedRead naming the parameter.
 */
export function checkPublicationParameters(params: Readonly<Record<string, unknown>>, path?: string): void {
  for (const name of COHORT_PARAMETERS) {
    if (isGiven(params[name]))
      throw new RefusedRead(inside(path, name), 'only published records can be read');
  }
  if (isGiven(params.status) && params.status !== 'published') {
    throw new RefusedRead(
      inside(path, 'status'),
      'only published records can be read; leave it out or ask for published',
    );
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function inside(path: string | undefined, name: string): string {
  return path ? `${path}[${name}]` : name;
}
