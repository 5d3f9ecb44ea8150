import {
  Box,
  Button,
  Field,
  Flex,
  Grid,
  Main,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { Imported } from '../../editorial/desk/answers/import';
import { LOCALES } from '../../content/content-types';
import { articleAddress } from '../checks/checks';
import { givenOf, type Given } from './import';
import { ImportedItems } from './imported-items';
import { ShownImport } from './shown-import';
import { useImport, type ImportDesk, type ImportOptions } from './use-import';

/** A pasted text is taken for a file of this name. */
const PASTED = 'pasted.txt';
const NOTHING: Given = { name: PASTED, content: '' };

/** What holds finished records and no text. */
const STORY_FILE = /\.(json|ya?ml)$/i;

/** The page `/desk/import` of the panel: paste a story or drop files, see what is made of it, and go to the draft. */
export default function ImportPage(): ReactNode {
  const { formatMessage } = useIntl();
  const desk = useImport();
  const [given, setGiven] = useState<Given>(NOTHING);
  const [locale, setLocale] = useState('');
  const [source, setSource] = useState('');
  const options: ImportOptions = { ...(locale ? { locale } : {}), ...(source ? { source } : {}) };
  const title = formatMessage({ id: 'dossier.import.title' });
  const take = async (files: readonly File[]) => {
    const [only] = files;
    if (files.length !== 1 || only === undefined) return desk.bringAllIn(files, options);
    const taken = await givenOf(only);
    setGiven(taken);
    // What cannot be shown as it is, is shown as it is read.
    if (typeof taken.content !== 'string') await desk.show(taken, options);
  };
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={formatMessage({ id: 'dossier.import.subtitle' })} />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={6} s={12} direction="column" alignItems="stretch" gap={4}>
            <TextField given={given} change={setGiven} take={take} />
            <Flex gap={4}>
              <LanguageField locale={locale} choose={setLocale} />
              <Field.Root name="source">
                <Field.Label>{formatMessage({ id: 'dossier.import.source' })}</Field.Label>
                <TextInput
                  type="url"
                  placeholder="https://"
                  value={source}
                  onChange={(event: { target: { value: string } }) => setSource(event.target.value.trim())}
                />
              </Field.Root>
            </Flex>
            <Actions desk={desk} given={given} options={options} />
            <ImportedItems items={desk.items} />
          </Grid.Item>
          <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
            {desk.shown !== undefined && <ShownImport shown={desk.shown} />}
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Main>
  );
}

interface TextFieldProps {
  readonly given: Given;
  readonly change: (given: Given) => void;
  readonly take: (files: readonly File[]) => Promise<void>;
}

/** A field for the text on which files can be dropped, and a button for those who have no mouse. */
function TextField({ given, change, take }: TextFieldProps): ReactNode {
  const { formatMessage } = useIntl();
  const { name, content } = given;
  const paste = (text: string) => change(text === '' ? NOTHING : { name, content: text });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  };
  return (
    <Box onDragOver={(event: DragEvent) => event.preventDefault()} onDrop={drop}>
      <Field.Root name="text">
        <Field.Label>{name === PASTED ? formatMessage({ id: 'dossier.import.text' }) : name}</Field.Label>
        {typeof content === 'string' ? (
          <Textarea
            rows={18}
            value={content}
            placeholder={formatMessage({ id: 'dossier.import.drop' })}
            onChange={(event: { target: { value: string } }) => paste(event.target.value)}
          />
        ) : (
          <Flex gap={4} padding={4} background="neutral0" hasRadius borderColor="neutral200">
            <Typography>{formatMessage({ id: 'dossier.import.document' }, { name })}</Typography>
            <Button size="S" variant="tertiary" onClick={() => change(NOTHING)}>
              {formatMessage({ id: 'dossier.import.another' })}
            </Button>
          </Flex>
        )}
      </Field.Root>
      <Box paddingTop={2}>
        <label>
          <Typography variant="pi">{formatMessage({ id: 'dossier.import.files' })} </Typography>
          <input
            type="file"
            multiple
            accept=".txt,.text,.html,.htm,.xhtml,.md,.markdown,.docx,.json,.yaml,.yml"
            onChange={(event) => void take([...(event.target.files ?? [])])}
          />
        </label>
      </Box>
    </Box>
  );
}

function LanguageField({ locale, choose }: { locale: string; choose: (locale: string) => void }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Field.Root name="locale">
      <Field.Label>{formatMessage({ id: 'dossier.import.language' })}</Field.Label>
      <SingleSelect
        value={locale}
        onChange={(value: string | number) => choose(String(value))}
        onClear={() => choose('')}
      >
        <SingleSelectOption value="">
          {formatMessage({ id: 'dossier.import.anyLanguage' })}
        </SingleSelectOption>
        {LOCALES.map(({ code, name }) => (
          <SingleSelectOption key={code} value={code}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface ActionsProps {
  readonly desk: ImportDesk;
  readonly given: Given;
  readonly options: ImportOptions;
}

function Actions({ desk, given, options }: ActionsProps): ReactNode {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const isDisabled = desk.isBusy || isEmpty(given);
  const open = (done: Imported | undefined) => {
    if (done?.outcome === 'draft') navigate(articleAddress(done));
    else if (done !== undefined) void desk.show(given, options);
  };
  return (
    <Flex gap={2}>
      <Button variant="secondary" disabled={isDisabled} onClick={() => void desk.show(given, options)}>
        {formatMessage({ id: 'dossier.import.preview' })}
      </Button>
      <Button disabled={isDisabled} onClick={() => void desk.bringIn(given, options).then(open)}>
        {formatMessage({
          id: STORY_FILE.test(given.name) ? 'dossier.import.bringIn' : 'dossier.import.create',
        })}
      </Button>
    </Flex>
  );
}

function isEmpty({ content }: Given): boolean {
  return typeof content === 'string' && content.trim() === '';
}
