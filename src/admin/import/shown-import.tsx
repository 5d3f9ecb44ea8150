import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { shortened } from '../../content/shortened';
import type { Preview, Shown } from '../../editorial/desk/answers/import';
import { Warned } from '../checks/warned';
import { foundIn, piecesOf } from './import';

const MARKS = { person: { fontWeight: 600 }, quote: { fontStyle: 'italic' } } as const;

/** What would be made: of a text, the text with what was found in it marked; of a story file, the records. */
export function ShownImport({ shown }: { shown: Shown }): ReactNode {
  const { formatMessage } = useIntl();
  if (shown.outcome === 'refused')
    return (
      <Lines
        title={formatMessage({ id: 'dossier.import.refused' })}
        lines={shown.problems.map(({ path, reason }) => [path, reason].filter(Boolean).join(': '))}
      />
    );
  if (shown.outcome === 'story')
    return (
      <Lines
        title={formatMessage({ id: 'dossier.import.story' }, { count: shown.changes.length })}
        lines={shown.changes.map(({ action, type, key }) => `${action} ${type} ${key}`)}
      />
    );
  return <ShownText {...shown} />;
}

function ShownText({
  text,
  headline,
  preview,
  picturesLeftOut,
}: Extract<Shown, { outcome: 'text' }>): ReactNode {
  const { formatMessage, formatDisplayName } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="beta" tag="h2">
        {headline ?? formatMessage({ id: 'dossier.import.noHeadline' })}
      </Typography>
      <Flex tag="ul" wrap="wrap" gap={2}>
        {foundIn(preview, (code) => formatDisplayName(code, { type: 'region' })).map(
          ({ kind, label, state }, place) => (
            <li key={`${kind} ${place}`}>
              <Box
                paddingLeft={2}
                paddingRight={2}
                paddingTop={1}
                paddingBottom={1}
                hasRadius
                background={
                  state === 'linked' ? 'success100' : state === 'ambiguous' ? 'warning100' : 'neutral150'
                }
                title={formatMessage(
                  { id: `dossier.story.state.${state}` },
                  { kind: formatMessage({ id: `dossier.kind.${kind}` }) },
                )}
              >
                <Typography variant="pi" fontWeight="bold">
                  {shortened(label, 80)}
                </Typography>
              </Box>
            </li>
          ),
        )}
      </Flex>
      {picturesLeftOut > 0 && (
        <Warned>{formatMessage({ id: 'dossier.import.picturesLeftOut' }, { count: picturesLeftOut })}</Warned>
      )}
      <MarkedText text={text} preview={preview} />
    </Flex>
  );
}

function MarkedText({ text, preview }: { text: string; preview: Preview }): ReactNode {
  return (
    <Box
      padding={4}
      background="neutral0"
      hasRadius
      borderColor="neutral200"
      style={{ whiteSpace: 'pre-wrap' }}
    >
      <Typography>
        {piecesOf(text, preview).map((piece, place) =>
          piece.mark === null ? (
            <span key={place}>{piece.text}</span>
          ) : (
            <mark key={place} style={MARKS[piece.mark]}>
              {piece.text}
            </mark>
          ),
        )}
      </Typography>
    </Box>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  return (
    <section>
      <Typography variant="beta" tag="h2">
        {title}
      </Typography>
      <ul>
        {lines.map((line, place) => (
          <li key={place}>
            <Typography>{line}</Typography>
          </li>
        ))}
      </ul>
    </section>
  );
}
