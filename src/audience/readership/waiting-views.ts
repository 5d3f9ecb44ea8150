/** A reader who waits to be counted. */
export interface View {
  readonly day: string;
  /** Hexadecimal. */
  readonly mark: string;
  readonly slug: string;
  readonly locale: string;
}

/** Views that wait for the next writing: each reader of a story once, and no more than memory has room for. */
export class WaitingViews {
  #views = new Map<string, View>();
  #dropped = 0;

  constructor(private readonly most: number) {}

  get size(): number {
    return this.#views.size;
  }

  add(view: View): void {
    const key = `${view.day} ${view.mark}`;
    if (this.#views.has(key)) return;
    if (this.#views.size >= this.most) this.#dropped += 1;
    else this.#views.set(key, view);
  }

  /** Takes all that wait. */
  take(): readonly View[] {
    const views = [...this.#views.values()];
    this.#views = new Map();
    return views;
  }

  /** Puts back what could not be written. */
  putBack(views: readonly View[]): void {
    for (const view of views) this.add(view);
  }

  /** How many found no room since this was last asked. */
  takeDropped(): number {
    const dropped = this.#dropped;
    this.#dropped = 0;
    return dropped;
  }
}
