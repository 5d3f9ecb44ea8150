import { Button, DateTimePicker, Field, Flex, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Plan, Workflow } from '../../editorial/desk/answers/workflow';
import type { WorkflowDesk } from './use-workflow';

const MOMENTS = ['publishAt', 'unpublishAt', 'embargoUntil'] as const;

/** When an article goes out, when it leaves again, and until when it must not go out. */
export function PlanForm({ desk, workflow }: { desk: WorkflowDesk; workflow: Workflow }): ReactNode {
  const { formatMessage } = useIntl();
  const [plan, setPlan] = useState<Plan>(workflow.plan);
  if (!workflow.mayPlan) return <PlannedFor plan={workflow.plan} />;
  const changed = MOMENTS.filter((name) => plan[name] !== workflow.plan[name]);
  const given = Object.fromEntries(changed.map((name) => [name, plan[name]])) as Partial<Plan>;
  return (
    <details open={MOMENTS.some((name) => workflow.plan[name] !== null)}>
      <summary>
        <Typography>{formatMessage({ id: 'dossier.workflow.schedule' })}</Typography>
      </summary>
      <Flex paddingTop={2} direction="column" alignItems="stretch" gap={2}>
        {MOMENTS.map((name) => (
          <Field.Root key={name} name={`dossier-${name}`}>
            <Field.Label>{formatMessage({ id: `dossier.workflow.${name}` })}</Field.Label>
            <DateTimePicker
              value={plan[name] === null ? undefined : new Date(plan[name])}
              onChange={(moment: Date | undefined) =>
                setPlan((before) => ({ ...before, [name]: moment?.toISOString() ?? null }))
              }
              onClear={() => setPlan((before) => ({ ...before, [name]: null }))}
              size="S"
            />
          </Field.Root>
        ))}
        <Button
          size="S"
          variant="secondary"
          disabled={desk.isBusy || changed.length === 0}
          onClick={() => void desk.plan(given)}
        >
          {formatMessage({ id: 'dossier.workflow.plan' })}
        </Button>
      </Flex>
    </details>
  );
}

/** For those who may not plan. */
function PlannedFor({ plan }: { plan: Plan }): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  return MOMENTS.filter((name) => plan[name] !== null).map((name) => (
    <Typography key={name} tag="p">
      {formatMessage({ id: `dossier.workflow.${name}` })}:{' '}
      {formatDate(plan[name] ?? undefined, { dateStyle: 'medium', timeStyle: 'short' })}
    </Typography>
  ));
}
