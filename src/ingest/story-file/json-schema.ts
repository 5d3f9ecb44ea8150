import { z } from 'zod';
import { storyFile } from './schema';

/** The JSON Schema (draft 2020-12) of story files, as it is published in `docs/story-file.schema.json`. */
export function storyFileJsonSchema(): Record<string, unknown> {
  return {
    title: 'Dossier story file',
    description: 'The records of one story. Fields left out stay as they are; null and [] clear them.',
    ...z.toJSONSchema(storyFile, { io: 'input', unrepresentable: 'any' }),
  };
}
