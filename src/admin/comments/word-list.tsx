import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { linesOf, wordsOf, type ListedWord } from './comments';

/** The newsroom's list of words, one a line: those that make a comment wait, and those with which none is taken. */
export function WordList(): ReactNode {
  const { formatMessage } = useIntl();
  const { held, rejected, setHeld, setRejected, isKnown, save } = useWords();
  const say = (id: string) => formatMessage({ id: `dossier.comments.words.${id}` });
  return (
    <Box tag="section" paddingTop={8} aria-labelledby="dossier-words">
      <Typography id="dossier-words" variant="beta" tag="h2">
        {say('title')}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {say('help')}
      </Typography>
      <Flex gap={4} paddingTop={3} alignItems="stretch">
        <Words name="hold" label={say('hold')} value={held} change={setHeld} isKnown={isKnown} />
        <Words name="reject" label={say('reject')} value={rejected} change={setRejected} isKnown={isKnown} />
      </Flex>
      <Button marginTop={3} disabled={!isKnown} onClick={() => void save()}>
        {say('save')}
      </Button>
    </Box>
  );
}

interface WordsProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
  /** What is written before the list is there would be lost when it comes. */
  readonly isKnown: boolean;
}

function Words({ name, label, value, change, isKnown }: WordsProps): ReactNode {
  return (
    <Box flex="1">
      <Field.Root name={name}>
        <Field.Label>{label}</Field.Label>
        <Textarea
          value={value}
          disabled={!isKnown}
          onChange={(event: { target: { value: string } }) => change(event.target.value)}
        />
      </Field.Root>
    </Box>
  );
}

function useWords() {
  const { get, put } = useFetchClient();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const [held, setHeld] = useState('');
  const [rejected, setRejected] = useState('');
  const [isKnown, setKnown] = useState(false);
  const show = (words: readonly ListedWord[]) => {
    setHeld(linesOf(words, 'hold'));
    setRejected(linesOf(words, 'reject'));
    setKnown(true);
  };
  useEffect(() => {
    // A list that could not be read must not be saved: it would be emptied.
    get<{ data: readonly ListedWord[] }>('/desk/comments/words').then(
      ({ data }) => show(data.data),
      () => setKnown(false),
    );
  }, [get]);
  const save = async () => {
    try {
      const words = wordsOf(held, rejected);
      const { data } = await put<{ data: readonly ListedWord[] }>('/desk/comments/words', { words });
      show(data.data);
      toggleNotification({ type: 'success', message: formatMessage({ id: 'dossier.comments.words.saved' }) });
    } catch (error) {
      toggleNotification({ type: 'danger', message: errorText(error as never) });
    }
  };
  return { held, rejected, setHeld, setRejected, isKnown, save };
}
