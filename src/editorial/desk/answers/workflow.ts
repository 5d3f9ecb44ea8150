import type { Stage } from '../../../content/stages';

/** When an article goes out and leaves again; ISO 8601. */
export interface Plan {
  readonly publishAt: string | null;
  readonly unpublishAt: string | null;
  readonly embargoUntil: string | null;
}

/** What became of something planned, or will. */
export interface Run {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string | null;
  readonly action: 'publish' | 'unpublish';
  readonly due: string;
  readonly state: 'planned' | 'done' | 'waiting' | 'given-up';
  readonly attempts: number;
  readonly nextTry: string | null;
  readonly message: string | null;
}

/** What `GET /desk/articles/:documentId/workflow` tells. */
export interface Workflow {
  readonly stage: Stage;
  readonly next: readonly Stage[];
  readonly mayPlan: boolean;
  readonly moves: readonly {
    readonly from: Stage;
    readonly to: Stage;
    readonly note: string | null;
    readonly editor: { readonly name: string | null };
    readonly at: string;
  }[];
  readonly plan: Plan;
  readonly runs: readonly Run[];
}
