/** Who wrote: an account of the admin panel, an API token, a reader's account, or the newsroom's own programs. */
export interface Editor {
  readonly kind: 'admin' | 'token' | 'user' | 'system';
  readonly id: number | null;
  readonly name: string | null;
}

/** An entry of the history, without what the record was. */
export interface HistoryEntry {
  readonly seq: string;
  readonly recordId: string;
  readonly type: string;
  readonly locale: string;
  readonly version: number;
  readonly action: string;
  readonly editor: Editor;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** What the record was called then. */
  readonly label: string | null;
}
