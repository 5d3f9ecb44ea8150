import { z } from 'zod';
import { isDay } from './partial-date';

const DATE_TIME = z.iso.datetime({ offset: true });

/** Whether a text is a moment as the newsroom's commands and files take it: a day, or an ISO 8601 date-time with its offset. */
export function isMoment(text: string): boolean {
  return isDay(text) || DATE_TIME.safeParse(text).success;
}
