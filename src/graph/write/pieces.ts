/** So many places a table has at first, a power of two. */
const FIRST_SLOTS = 1 << 12;

/**
 * Pieces of texts with what is known of each. They are found where they stand in a text, without being cut out: cut out,
 * the words of an archive are more strings than the memory's sweeper keeps up with.
 */
export class KnownPieces<T> {
  // Open addressing: a slot holds the number of a piece and 1 more, or 0.
  #slots = new Int32Array(FIRST_SLOTS);
  readonly #pieces: string[] = [];
  readonly #known: T[] = [];

  get size(): number {
    return this.#pieces.length;
  }

  /** The number of the piece that stands at a place of a text; one that is new gets the next number. */
  numberOf(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (let held = this.#slots[slot]; held !== 0; held = this.#slots[slot]) {
      if (isAt(text, start, end, this.#pieces[(held as number) - 1] as string)) return (held as number) - 1;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#pieces.push(text.slice(start, end));
    if (this.#pieces.length * 2 > this.#slots.length) this.#grow();
    return this.#pieces.length - 1;
  }

  /** The pieces that have a number and of which nothing is known yet. */
  unknown(): readonly string[] {
    return this.#pieces.slice(this.#known.length);
  }

  /** @param known What is known of each of those that were unknown. */
  learn(known: readonly T[]): void {
    const first = this.#known.length;
    for (const one of known) this.#known.push(one);
    // As strings of their own: a piece that was cut out keeps the whole text.
    const own = JSON.parse(JSON.stringify(this.#pieces.slice(first))) as string[];
    own.forEach((piece, n) => (this.#pieces[first + n] = piece));
  }

  about(number: number): T {
    return this.#known[number] as T;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    this.#pieces.forEach((piece, number) => {
      let slot = hashOf(piece, 0, piece.length) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    });
    this.#slots = slots;
  }
}

/** FNV-1a over the code units, with its upper bits mixed into the lower ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(text: string, start: number, end: number, piece: string): boolean {
  if (piece.length !== end - start) return false;
  for (let at = 0; at < piece.length; at += 1)
    if (piece.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/**
 * The pieces of a text by their numbers: each a word up to the next blank, with the blanks before it, because what a sign
 * stands for depends on whether there are some.
 */
export function piecesOf<T>(text: string, known: KnownPieces<T>): readonly number[] {
  const numbers: number[] = [];
  let start = 0;
  for (;;) {
    let end = start;
    while (end < text.length && isBlank(text.charCodeAt(end))) end += 1;
    if (end === text.length) return numbers;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1;
    numbers.push(known.numberOf(text, start, end));
    start = end;
  }
}

/** Space, tab, line feed and carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
