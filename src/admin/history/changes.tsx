import { Box, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Comparison, DiffPiece, FieldChange } from '../../editorial/desk/answers/history';
import { fieldLabel } from '../layouts/field-label';
import { VALUES } from '../translations/values';
import { readable, sideOf, wholeText, type Wording } from './history';

/** What changed, field by field, the older on the left. */
export function Changes({
  model,
  comparison: { changes, names },
}: {
  model: string;
  comparison: Comparison;
}): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  const wording: Wording = {
    moment: (iso) => formatDate(iso, { dateStyle: 'medium', timeStyle: 'short' }),
    word: (value) => (value in VALUES ? formatMessage({ id: value }) : value),
  };
  if (changes.length === 0)
    return (
      <Box paddingTop={4}>
        <Typography>{formatMessage({ id: 'dossier.history.same' })}</Typography>
      </Box>
    );
  return changes.map((change) => (
    <Box key={change.field} tag="section" paddingTop={4}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {formatMessage(fieldLabel(model, change.field))}
      </Typography>
      <Grid.Root gap={4}>
        <Grid.Item col={6} alignItems="start">
          <Typography tag="div">{shownOn('before', change, names, wording)}</Typography>
        </Grid.Item>
        <Grid.Item col={6} alignItems="start">
          <Typography tag="div">{shownOn('after', change, names, wording)}</Typography>
        </Grid.Item>
      </Grid.Root>
    </Box>
  ));
}

function shownOn(
  side: 'before' | 'after',
  change: FieldChange,
  names: Comparison['names'],
  wording: Wording,
): ReactNode {
  if (change.kind === 'words') return shownWords(sideOf(change.pieces, side), wording);
  if (change.kind === 'value')
    return <span style={{ whiteSpace: 'pre-line' }}>{readable(change[side], wording)}</span>;
  const ids = side === 'before' ? change.removed : change.added;
  if (change.isReordered) return '↕';
  return ids.map((id) => <div key={id}>{`${side === 'before' ? '−' : '+'} ${names[id] ?? id}`}</div>);
}

/** A moment or a word of a closed list is said as the form says it; of other texts the words that changed are marked. */
function shownWords(pieces: readonly DiffPiece[], wording: Wording): ReactNode {
  const whole = wholeText(pieces);
  const said = whole === undefined ? undefined : readable(whole, wording);
  return said === whole ? pieces.map(shownPiece) : said;
}

function shownPiece(piece: DiffPiece, place: number): ReactNode {
  if (piece.kind === 'skipped') return <span key={place}> … </span>;
  if (piece.kind === 'added') return <ins key={place}>{piece.text}</ins>;
  return piece.kind === 'removed' ? (
    <del key={place}>{piece.text}</del>
  ) : (
    <span key={place}>{piece.text}</span>
  );
}
