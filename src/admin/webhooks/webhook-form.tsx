import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { EVENT_NAMES, LANGUAGES, OTHER_TYPES, toggled, type Wishes } from './webhooks';

interface Props {
  readonly title: string;
  readonly wishes: Wishes;
  readonly save: (wishes: Wishes) => Promise<boolean>;
  readonly close: () => void;
}

/** What is told to whom, in a dialog: for a new webhook and for one that is there. */
export function WebhookForm({ title, wishes: given, save, close }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [wishes, setWishes] = useState(given);
  const [isBusy, setBusy] = useState(false);
  const say = (id: string) => formatMessage({ id: `dossier.webhooks.${id}` });
  const isWhole = wishes.name.trim() !== '' && wishes.url.trim() !== '' && wishes.events.length > 0;
  const send = async () => {
    setBusy(true);
    if (await save(wishes)) close();
    else setBusy(false);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || close()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Fields wishes={wishes} change={(part) => setWishes((before) => ({ ...before, ...part }))} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {say('cancel')}
          </Button>
          <Button disabled={isBusy || !isWhole} onClick={() => void send()}>
            {say('save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface FieldsProps {
  readonly wishes: Wishes;
  readonly change: (part: Partial<Wishes>) => void;
}

function Fields({ wishes: { name, url, events, types, locale }, change }: FieldsProps): ReactNode {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `dossier.webhooks.${id}` });
  const hasRecords = events.some((event) => event.startsWith('record.'));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Text name="name" value={name} change={(value) => change({ name: value })} />
      <Text name="url" value={url} hint change={(value) => change({ url: value })} />
      <Choices
        legend={say('events')}
        choices={EVENT_NAMES.map((event) => [event, say(`event.${event}`)])}
        chosen={events}
        choose={(event) => change({ events: toggled(events, event) })}
      />
      {hasRecords && (
        <Choices
          legend={say('types')}
          choices={OTHER_TYPES.map((type) => [type, formatMessage({ id: `dossier.kind.${type}` })])}
          chosen={types}
          choose={(type) => change({ types: toggled(types, type) })}
        />
      )}
      <Language locale={locale} choose={(value) => change({ locale: value })} />
    </Flex>
  );
}

interface TextProps {
  readonly name: 'name' | 'url';
  readonly value: string;
  readonly hint?: boolean;
  readonly change: (value: string) => void;
}

function Text({ name, value, hint = false, change }: TextProps): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Field.Root
      name={`dossier-webhook-${name}`}
      required
      hint={hint ? formatMessage({ id: `dossier.webhooks.${name}Hint` }) : undefined}
    >
      <Field.Label>{formatMessage({ id: `dossier.webhooks.${name}` })}</Field.Label>
      <TextInput
        type={name === 'url' ? 'url' : 'text'}
        value={value}
        onChange={(event: { target: { value: string } }) => change(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}

interface ChoicesProps {
  readonly legend: string;
  /** Values with their words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly choose: (value: string) => void;
}

function Choices({ legend, choices, chosen, choose }: ChoicesProps): ReactNode {
  return (
    <Box tag="fieldset" borderWidth={0} padding={0}>
      <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={2}>
        {legend}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {choices.map(([value, words]) => (
          <Checkbox key={value} checked={chosen.includes(value)} onCheckedChange={() => choose(value)}>
            {words}
          </Checkbox>
        ))}
      </Flex>
    </Box>
  );
}

/** A choice of its own for all languages: a list cannot hold an empty value. */
const ALL = 'all';

function Language({ locale, choose }: { locale: string; choose: (locale: string) => void }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Field.Root name="dossier-webhook-locale">
      <Field.Label>{formatMessage({ id: 'dossier.webhooks.locale' })}</Field.Label>
      <SingleSelect
        value={locale === '' ? ALL : locale}
        onChange={(value: string | number) => choose(value === ALL ? '' : String(value))}
      >
        <SingleSelectOption value={ALL}>
          {formatMessage({ id: 'dossier.webhooks.allLocales' })}
        </SingleSelectOption>
        {LANGUAGES.map(({ code, name }) => (
          <SingleSelectOption key={code} value={code}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
