import { instantOf } from './instant';
import { problem, type Problem } from './problem';

/** When an article shall go out and leave again, as it is stored or given. */
export interface Plan {
  readonly publishAt?: string | Date | null | undefined;
  readonly unpublishAt?: string | Date | null | undefined;
  readonly embargoUntil?: string | Date | null | undefined;
}

/** Refuses what cannot come true: to leave before going out, and to go out under embargo. */
export function planProblems({ publishAt, unpublishAt, embargoUntil }: Plan): readonly Problem[] {
  const [out, away, embargo] = [publishAt, unpublishAt, embargoUntil].map(instantOf);
  return [
    ...(out && away && away <= out
      ? [problem('unpublishAt', 'It would be taken down before it goes out')]
      : []),
    ...(out && embargo && out < embargo
      ? [problem('publishAt', `Under embargo until ${embargo.toISOString()}`)]
      : []),
  ];
}

/** Refuses moments that are over: nothing can be planned for them. */
export function pastProblems(plan: Plan, now: Date): readonly Problem[] {
  return (['publishAt', 'unpublishAt'] as const).flatMap((field) => {
    const moment = instantOf(plan[field]);
    return moment && moment <= now ? [problem(field, 'This moment is over')] : [];
  });
}
