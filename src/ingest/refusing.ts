import { errors } from '@strapi/utils';
import { StoryRefused } from './outcome';
import type { FileProblem } from './story-file/outcome';

/** Turns what the publication room refuses into problems of the file, with the path of the record before the field's. */
export async function refusing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof errors.ApplicationError) throw new StoryRefused(problemsOf(error, path));
    throw error;
  }
}

function problemsOf(error: Error & { details?: unknown }, path: string): readonly FileProblem[] {
  const details = error.details as
    { errors?: readonly { path?: readonly string[]; message: string }[] } | undefined;
  const found = details?.errors ?? [];
  if (found.length === 0) return [{ path, reason: error.message }];
  return found.map((one) => ({ path: [path, ...(one.path ?? [])].join('.'), reason: one.message }));
}
