import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { shortened } from '../../content/shortened';
import type { Suggestion } from '../../editorial/desk/answers/suggestion';
import { Warned } from '../checks/warned';
import { furtherEffects, isDecidable, needsSource } from './story';
import type { Decisions } from './use-decisions';

/** How a suggestion is marked by what is known of whom it means. */
const COLOURS = {
  ambiguous: { background: 'warning100', color: 'warning700' },
  linked: { background: 'success100', color: 'success700' },
  unknown: { background: 'neutral150', color: 'neutral700' },
} as const;

/** One suggestion: what it is, the sentence that it comes from, and what can be done with it. */
export function SuggestionCard({ suggestion, decisions }: DecidedProps): ReactNode {
  const { formatMessage } = useIntl();
  const { kind, state, label, sentence } = suggestion;
  const colours = COLOURS[state];
  return (
    <Box tag="li" padding={3} hasRadius borderColor="neutral200" background="neutral0">
      <Flex justifyContent="space-between" alignItems="start" gap={1} wrap="wrap">
        <Typography fontWeight="bold">{label}</Typography>
        <Badge backgroundColor={colours.background} textColor={colours.color}>
          {formatMessage(
            { id: `dossier.story.state.${state}` },
            { kind: formatMessage({ id: `dossier.kind.${kind}` }) },
          )}
        </Badge>
      </Flex>
      {sentence !== null && <Sentence text={sentence} />}
      <Effects suggestion={suggestion} />
      {needsSource(suggestion) && <Warned>{formatMessage({ id: 'dossier.story.willNeedSource' })}</Warned>}
      <Choices suggestion={suggestion} decisions={decisions} />
    </Box>
  );
}

/** Longer ones are cut until somebody wants to see them whole. */
const SHOWN = 160;

function Sentence({ text }: { text: string }): ReactNode {
  const { formatMessage } = useIntl();
  const [isWhole, setWhole] = useState(text.length <= SHOWN);
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {isWhole ? `“${text}”` : `“${shortened(text, SHOWN)}”`}{' '}
      {!isWhole && (
        <button type="button" onClick={() => setWhole(true)}>
          <Typography variant="pi" textColor="primary600">
            {formatMessage({ id: 'dossier.story.whole' })}
          </Typography>
        </button>
      )}
    </Typography>
  );
}

/** What is made or linked along with it. */
function Effects({ suggestion }: { suggestion: Suggestion }): ReactNode {
  const { formatMessage } = useIntl();
  return furtherEffects(suggestion).map(({ does, kind, label }) => (
    <Typography key={`${kind} ${label}`} tag="p" variant="pi" textColor="neutral700">
      {formatMessage(
        { id: `dossier.story.effect.${does}` },
        { kind: formatMessage({ id: `dossier.kind.${kind}` }), label },
      )}
    </Typography>
  ));
}

interface DecidedProps {
  readonly suggestion: Suggestion;
  readonly decisions: Decisions;
}

/** What is found or missing has no other form: a country is there, or it is none. */
const NEVER_MADE = ['country', 'category'];

function Choices({ suggestion, decisions }: DecidedProps): ReactNode {
  const { formatMessage } = useIntl();
  const { kind, state, undecided, label } = suggestion;
  const { isBusy, accept, reject } = decisions;
  const words = (id: string) => formatMessage({ id }, { label });
  return (
    <Flex wrap="wrap" gap={1} paddingTop={2}>
      <Accepting suggestion={suggestion} decisions={decisions} />
      {state !== 'unknown' && !NEVER_MADE.includes(kind) && (
        <Button
          size="S"
          variant="ghost"
          disabled={isBusy}
          onClick={() => accept(suggestion, { create: true })}
        >
          {words('dossier.story.createNew')}
        </Button>
      )}
      <Button
        size="S"
        variant="ghost"
        disabled={isBusy}
        onClick={() => reject(suggestion)}
        aria-label={words('dossier.story.rejectOf')}
      >
        {words('dossier.story.reject')}
      </Button>
      {undecided.length > 0 && <Warned>{words('dossier.story.undecided')}</Warned>}
    </Flex>
  );
}

/** One button where it is clear what is meant, one for each record that may be meant where it is not. */
function Accepting({ suggestion, decisions: { isBusy, accept } }: DecidedProps): ReactNode {
  const { formatMessage } = useIntl();
  const { state, candidates, label } = suggestion;
  if (state === 'ambiguous')
    return candidates.map(({ id, why, label: name }) => (
      <Button
        key={id}
        size="S"
        variant="tertiary"
        disabled={isBusy}
        title={why}
        onClick={() => accept(suggestion, { candidate: id })}
      >
        {name}
      </Button>
    ));
  if (!isDecidable(suggestion)) return null;
  return (
    <Button
      size="S"
      disabled={isBusy}
      onClick={() => accept(suggestion)}
      aria-label={formatMessage({ id: 'dossier.story.acceptOf' }, { label })}
    >
      {formatMessage({ id: state === 'linked' ? 'dossier.story.accept' : 'dossier.story.create' })}
    </Button>
  );
}
