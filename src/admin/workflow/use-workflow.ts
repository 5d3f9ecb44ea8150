import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Plan, Workflow } from '../../editorial/desk/answers/workflow';
import { ARTICLE } from '../../content/content-types';
import type { Stage } from '../../content/stages';
import { useRecordChange } from '../saving/use-record-change';
import type { Version } from '../story/use-story';

/** Where an article stands, and what can be done about it. */
export interface WorkflowDesk {
  /** undefined while it is asked for. */
  readonly workflow: Workflow | undefined;
  readonly hasFailed: boolean;
  readonly isBusy: boolean;
  /** Both say whether it was done. */
  readonly move: (to: Stage, note: string) => Promise<boolean>;
  readonly plan: (plan: Partial<Plan>) => Promise<boolean>;
}

/** @param version Something that is another value after each write. */
export function useWorkflow({ documentId, locale }: Version, version: string): WorkflowDesk {
  const { get, post, put } = useFetchClient();
  const [known, setKnown] = useState<{ workflow?: Workflow; hasFailed: boolean }>({ hasFailed: false });
  const address = `/desk/articles/${encodeURIComponent(documentId)}`;
  const config = { params: { locale } };
  useEffect(() => {
    let isWanted = true;
    const show = (next: typeof known) => {
      if (isWanted) setKnown(next);
    };
    get<{ data: Workflow }>(`${address}/workflow`, { params: { locale } }).then(
      ({ data }) => show({ workflow: data.data, hasFailed: false }),
      () => show({ hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [get, address, locale, version]);
  const { isBusy, change } = useRecordChange(ARTICLE, documentId);
  const show = ({ data }: { data: { data: Workflow } }) =>
    setKnown({ workflow: data.data, hasFailed: false });
  return {
    workflow: known.workflow,
    hasFailed: known.hasFailed,
    isBusy,
    move: (to, note) =>
      change(async () => {
        const body = { to, ...(note ? { note } : {}) };
        show(await post<{ data: Workflow }>(`${address}/moves`, body, config));
      }),
    plan: (plan) => change(async () => show(await put<{ data: Workflow }>(`${address}/plan`, plan, config))),
  };
}
