import { AsyncLocalStorage } from 'node:async_hooks';

const internal = new AsyncLocalStorage<true>();

/** Runs writes that the publication room makes itself: they are checked like any other but set off no further writes. */
export function internally<T>(work: () => Promise<T>): Promise<T> {
  return internal.run(true, work);
}

export function isInternalWrite(): boolean {
  return internal.getStore() === true;
}
