import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Badge, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Run, Workflow } from '../../editorial/desk/answers/workflow';
import { ARTICLE, LOCALES, RECORD_TYPES } from '../../content/content-types';
import { findingWords } from '../checks/finding-words';
import { useChecks } from '../checks/use-checks';
import { Warned } from '../checks/warned';
import type { Version } from '../story/use-story';
import { PlanForm } from './plan-form';
import { useWorkflow, type WorkflowDesk } from './use-workflow';
import { failedRuns, moveLabel, wouldFail } from './workflow';

/** The panel beside a saved article: its stage and where it may go, what was said on the way, and when it goes out. */
export const WorkflowPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { formatMessage } = useIntl();
  if (model !== ARTICLE || documentId === undefined || activeTab === 'published') return null;
  const locale = typeof document?.locale === 'string' ? document.locale : LOCALES[0].code;
  const version = [document?.updatedAt, document?.publishedAt, document?.status].join(' ');
  return {
    title: formatMessage({ id: 'dossier.workflow.title', defaultMessage: 'Review and schedule' }),
    content: <WorkflowContents of={{ documentId, locale }} version={version} />,
  };
};

function WorkflowContents({ of, version }: { of: Version; version: string }): ReactNode {
  const { formatMessage } = useIntl();
  const desk = useWorkflow(of, version);
  const { workflow, hasFailed } = desk;
  if (workflow === undefined) {
    return hasFailed ? (
      <Typography textColor="danger600">{formatMessage({ id: 'dossier.workflow.failed' })}</Typography>
    ) : null;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex gap={2}>
        <Badge>{formatMessage({ id: workflow.stage })}</Badge>
      </Flex>
      <Moves desk={desk} workflow={workflow} />
      <Failures runs={failedRuns(workflow.runs)} />
      <PlanForm key={JSON.stringify(workflow.plan)} desk={desk} workflow={workflow} />
      {workflow.plan.publishAt !== null && <KeptBack documentId={of.documentId} version={version} />}
      <Past workflow={workflow} />
    </Flex>
  );
}

function Moves({ desk, workflow }: { desk: WorkflowDesk; workflow: Workflow }): ReactNode {
  const { formatMessage } = useIntl();
  const [note, setNote] = useState('');
  if (workflow.next.length === 0) return null;
  return (
    <section>
      <Field.Root name="dossier-note">
        <Field.Label>{formatMessage({ id: 'dossier.workflow.note' })}</Field.Label>
        <Textarea
          value={note}
          maxLength={2000}
          rows={2}
          onChange={(event: { target: { value: string } }) => setNote(event.target.value)}
        />
      </Field.Root>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        {workflow.next.map((stage) => (
          <Button
            key={stage}
            size="S"
            variant={stage === 'drafting' ? 'tertiary' : 'secondary'}
            disabled={desk.isBusy}
            onClick={() => void desk.move(stage, note.trim()).then((isDone) => isDone && setNote(''))}
          >
            {formatMessage({ id: moveLabel(workflow.stage, stage) })}
          </Button>
        ))}
      </Flex>
    </section>
  );
}

/** Whoever plans and goes home has to know that it would not go out. */
function KeptBack({ documentId, version }: { documentId: string; version: string }): ReactNode {
  const { formatMessage } = useIntl();
  const known = useChecks(RECORD_TYPES[ARTICLE], documentId, version);
  if (known.state !== 'known' || !wouldFail(known.checks)) return null;
  return <Warned>{formatMessage({ id: 'dossier.workflow.keptBack' })}</Warned>;
}

function Failures({ runs }: { runs: readonly Run[] }): ReactNode {
  const { formatMessage, locale } = useIntl();
  return runs.map(({ action, due, message, attempts }) => (
    <Typography key={`${action} ${due}`} tag="p" textColor="danger600">
      {formatMessage(
        { id: `dossier.workflow.failure.${action}` },
        { attempts, message: findingWords(message ?? '', locale) },
      )}
    </Typography>
  ));
}

/** What was said on the way, the last first. */
function Past({ workflow }: { workflow: Workflow }): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  if (workflow.moves.length === 0) return null;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {workflow.moves.map(({ to, note, editor, at }) => (
        <li key={at}>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(
              { id: 'dossier.workflow.moved' },
              {
                who: editor.name ?? '…',
                stage: formatMessage({ id: to }),
                when: formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
              },
            )}
          </Typography>
          {note !== null && <Typography tag="p">{note}</Typography>}
        </li>
      ))}
    </Flex>
  );
}
