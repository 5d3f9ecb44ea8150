/** An answer ready to be sent. */
export interface Entry {
  readonly keys: readonly string[];
  /** How much memory it takes, about, in bytes. */
  readonly bytes: number;
}

/** What makes entries of a cache stale: some keys, or everything. */
export type StaleKeys = readonly string[] | 'all';

/**
 * An exact cache: what was forgotten is never served again, not even where it was being read while it was forgotten.
 * Least recently used entries make room for new ones.
 */
export interface Cache<E extends Entry> {
  /** The entry under an address, unless it is too old. */
  get(address: string): E | undefined;
  /** The entry however old: nothing but its counters can be. */
  recall(address: string): E | undefined;
  /** A token to be taken before reading what is to be stored. */
  begin(): Token;
  /** Stores what was read since the token was taken; refused where anything was forgotten meanwhile. */
  store(token: Token, address: string, entry: E): void;
  forget(keys: StaleKeys): void;
  /** Empties the cache and leaves it empty until `resume`: nobody would tell it what changes. */
  suspend(): void;
  resume(): void;
  readonly size: number;
  /** About how much memory the entries take. */
  readonly bytes: number;
}

/** A moment on the cache's own clock, which moves with everything that is forgotten. */
export type Token = number;

export interface CacheLimits {
  /** 0 keeps nothing. */
  readonly maxBytes: number;
  readonly maxEntries: number;
  /** Entries carry counters, which nobody announces: so long may those be behind, in milliseconds. */
  readonly maxAgeMs: number;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

interface Held<E> {
  readonly entry: E;
  readonly until: number;
}

/** The cache of one instance. */
export class MemoryCache<E extends Entry> implements Cache<E> {
  // A Map keeps the order of insertion: the first is the one that was not used for longest.
  readonly #entries = new Map<string, Held<E>>();
  readonly #addresses = new Map<string, Set<string>>();
  readonly #limits: CacheLimits;
  #bytes = 0;
  #clock = 0;
  #isSuspended = false;

  constructor(limits: CacheLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(address: string): E | undefined {
    const held = this.#entries.get(address);
    if (held === undefined) return undefined;
    // It stays until there is a newer one: while nothing can be read, old counters are better than nothing.
    if (held.until <= this.#limits.now()) return undefined;
    this.#entries.delete(address);
    this.#entries.set(address, held);
    return held.entry;
  }

  recall(address: string): E | undefined {
    return this.#entries.get(address)?.entry;
  }

  begin(): Token {
    return this.#clock;
  }

  store(token: Token, address: string, entry: E): void {
    if (this.#isSuspended || token !== this.#clock || entry.bytes > this.#limits.maxBytes) return;
    if (this.#limits.maxBytes <= 0 || this.#limits.maxEntries <= 0) return;
    this.#drop(address);
    this.#entries.set(address, { entry, until: this.#limits.now() + this.#limits.maxAgeMs });
    this.#bytes += entry.bytes;
    for (const key of entry.keys) this.#addressesOf(key).add(address);
    this.#makeRoom();
  }

  forget(keys: StaleKeys): void {
    this.#clock += 1;
    if (keys === 'all') return this.#clear();
    for (const key of keys) for (const address of this.#addresses.get(key) ?? []) this.#drop(address);
  }

  suspend(): void {
    this.#clock += 1;
    this.#isSuspended = true;
    this.#clear();
  }

  resume(): void {
    this.#clock += 1;
    this.#isSuspended = false;
  }

  #addressesOf(key: string): Set<string> {
    const known = this.#addresses.get(key) ?? new Set();
    this.#addresses.set(key, known);
    return known;
  }

  #drop(address: string): void {
    const held = this.#entries.get(address);
    if (held === undefined) return;
    this.#entries.delete(address);
    this.#bytes -= held.entry.bytes;
    for (const key of held.entry.keys) {
      const addresses = this.#addresses.get(key);
      addresses?.delete(address);
      if (addresses?.size === 0) this.#addresses.delete(key);
    }
  }

  #makeRoom(): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limits.maxBytes && this.#entries.size <= this.#limits.maxEntries) return;
      this.#drop(oldest);
    }
  }

  #clear(): void {
    this.#entries.clear();
    this.#addresses.clear();
    this.#bytes = 0;
  }
}
