/** Places for some at a time; who finds none free waits, in the order of coming and not for ever. */
export interface Places {
  /**
   * Takes a place.
   * @returns false where none became free in time (milliseconds).
   */
  take(patienceMs: number): Promise<boolean>;
  /** Gives a place back to whoever waits longest. */
  giveBack(): void;
}

/** So many places, all of them free. */
export function createPlaces(count: number): Places {
  let free = count;
  // A set keeps the order of coming, and who gives up leaves it without a search.
  const waiting = new Set<() => void>();
  const waitFor = (patienceMs: number) =>
    new Promise<boolean>((resolve) => {
      const enter = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        waiting.delete(enter);
        resolve(false);
      }, patienceMs);
      waiting.add(enter);
    });
  return {
    async take(patienceMs) {
      if (free === 0) return waitFor(patienceMs);
      free -= 1;
      return true;
    },
    giveBack() {
      const [next] = waiting;
      if (next === undefined) {
        free += 1;
        return;
      }
      waiting.delete(next);
      next();
    },
  };
}
