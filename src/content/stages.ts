/** How far the work on an article has come, in its order. */
export const STAGES = ['drafting', 'in-review', 'ready'] as const;
export type Stage = (typeof STAGES)[number];

/** What somebody may do who moves an article from stage to stage. */
export interface Mover {
  /** Whether somebody may publish it, which is whose approval counts. */
  readonly mayPublish: boolean;
}

/** The moves that are open to everybody who may write the article: to submit it, and to take it back. */
const WRITERS_MOVES: Readonly<Record<Stage, readonly Stage[]>> = {
  drafting: ['in-review'],
  'in-review': ['drafting'],
  ready: [],
};

/** The stages to which an article may be moved from where it is, in their order. */
export function nextStages(from: Stage, { mayPublish }: Mover): readonly Stage[] {
  return mayPublish ? STAGES.filter((stage) => stage !== from) : WRITERS_MOVES[from];
}

/** What is stored as a stage; a draft from before there were stages is being drafted. */
export function stageOf(stored: unknown): Stage {
  return STAGES.find((stage) => stage === stored) ?? 'drafting';
}

/** The stage after a change by somebody: an approval does not cover what was written after it. */
export function stageAfterEdit(stage: Stage, { mayPublish }: Mover): Stage {
  return stage === 'ready' && !mayPublish ? 'drafting' : stage;
}
