import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Suggestion } from '../../editorial/desk/answers/suggestion';
import { ARTICLE, LOCALES } from '../../content/content-types';
import { LinkedList } from './linked-list';
import { ambiguousIn, hasText, inOrder } from './story';
import { SuggestionCard } from './suggestion-card';
import { useDecisions, type Decisions } from './use-decisions';
import { useStory, type Version } from './use-story';

/** The panel beside a saved article: what the story is tied to, and what its text speaks of beside that. */
export const StoryPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { formatMessage } = useIntl();
  if (model !== ARTICLE || documentId === undefined || activeTab === 'published') return null;
  const locale = typeof document?.locale === 'string' ? document.locale : LOCALES[0].code;
  const version = [document?.updatedAt, document?.status].join(' ');
  return {
    title: formatMessage({ id: 'dossier.story.title', defaultMessage: 'In this story' }),
    content: <StoryContents of={{ documentId, locale }} version={version} />,
  };
};

function StoryContents({ of, version }: { of: Version; version: string }): ReactNode {
  const { formatMessage } = useIntl();
  const story = useStory(of, version);
  const decisions = useDecisions(of, story.refresh);
  const isThereText = useForm('Dossier', (form) => hasText(form.values));
  if (story.linked === undefined || story.suggestions === undefined) {
    return story.hasFailed ? (
      <Typography textColor="danger600">{formatMessage({ id: 'dossier.story.failed' })}</Typography>
    ) : null;
  }
  const suggestions = inOrder(story.suggestions);
  const ambiguous = ambiguousIn(suggestions);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <LinkedList linked={story.linked} />
      <section aria-live="polite" aria-busy={decisions.isBusy}>
        <Flex justifyContent="space-between" alignItems="center" gap={2} paddingBottom={2}>
          <Typography variant="sigma" textColor="neutral600" tag="h3">
            {formatMessage(
              { id: ambiguous > 0 ? 'dossier.story.suggestionsToChoose' : 'dossier.story.suggestions' },
              { count: suggestions.length, ambiguous },
            )}
          </Typography>
          {suggestions.length - ambiguous > 1 && (
            <Button size="S" variant="secondary" onClick={decisions.acceptAll} disabled={decisions.isBusy}>
              {formatMessage({ id: 'dossier.story.acceptAll' })}
            </Button>
          )}
        </Flex>
        {suggestions.length === 0 && (
          <Typography textColor="neutral600">
            {formatMessage({ id: isThereText ? 'dossier.story.nothing' : 'dossier.story.noText' })}
          </Typography>
        )}
        <Suggestions suggestions={suggestions} decisions={decisions} />
      </section>
    </Flex>
  );
}

/** Of a long read there may be hundreds: more than a browser draws at once while somebody writes. */
const SHOWN = 40;

function Suggestions({
  suggestions,
  decisions,
}: {
  suggestions: readonly Suggestion[];
  decisions: Decisions;
}): ReactNode {
  const { formatMessage } = useIntl();
  const [most, setMost] = useState(SHOWN);
  const hidden = suggestions.length - most;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {suggestions.slice(0, most).map((suggestion) => (
          <SuggestionCard key={suggestion.id} suggestion={suggestion} decisions={decisions} />
        ))}
      </Flex>
      {hidden > 0 && (
        <Button size="S" variant="tertiary" marginTop={2} onClick={() => setMost(most + SHOWN)}>
          {formatMessage({ id: 'dossier.story.more' }, { count: hidden })}
        </Button>
      )}
    </>
  );
}
