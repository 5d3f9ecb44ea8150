import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Carrier } from '../../editorial/desk/answers/corrections';
import { articleAddress } from '../checks/checks';
import { Warned, WarnedWithWay } from '../checks/warned';
import { keyOf, KINDS, languagesOf, notedArticles, type Kind, type Texts } from './corrections';
import { useCorrections, type CorrectionOf } from './use-corrections';

/** Which public articles carry what was put right, and the note that each of them gets. */
export function CorrectDialog({ onClose, ...of }: CorrectionOf & { onClose: () => void }): ReactNode {
  const { formatMessage } = useIntl();
  const { carriers, hasFailed, correct } = useCorrections(of);
  const isUnsaved = useForm('Dossier', (form) => form.modified, false) ?? false;
  const [texts, setTexts] = useState<Texts>({});
  const [kind, setKind] = useState<Kind>('correction');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = new Set((carriers ?? []).map(keyOf).filter((key) => !left.has(key)));
  const articles = notedArticles(carriers ?? [], chosen, texts);
  const send = async () => {
    if (articles && (await correct({ kind, articles }))) onClose();
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {isUnsaved && <Warned>{formatMessage({ id: 'dossier.correct.saveFirst' })}</Warned>}
          {hasFailed && (
            <Typography textColor="danger600">{formatMessage({ id: 'dossier.correct.failed' })}</Typography>
          )}
          <Carriers carriers={carriers ?? []} left={left} leave={setLeft} />
          <KindField kind={kind} choose={setKind} />
          <TextFields languages={languagesOf(carriers ?? [], chosen)} texts={texts} change={setTexts} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {formatMessage({ id: 'dossier.guard.cancel' })}
        </Button>
        <Button
          disabled={isUnsaved || articles === undefined || carriers === undefined}
          onClick={() => void send()}
        >
          {formatMessage({ id: 'dossier.correct.send' }, { count: chosen.size })}
        </Button>
      </Modal.Footer>
    </>
  );
}

interface CarriersProps {
  readonly carriers: readonly Carrier[];
  readonly left: ReadonlySet<string>;
  readonly leave: (left: ReadonlySet<string>) => void;
}

function Carriers({ carriers, left, leave }: CarriersProps): ReactNode {
  const { formatMessage } = useIntl();
  const toggle = (key: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    leave(next);
  };
  if (carriers.length === 0)
    return <Typography>{formatMessage({ id: 'dossier.correct.nobody' })}</Typography>;
  return (
    <section>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {formatMessage({ id: 'dossier.correct.carriers' }, { count: carriers.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {carriers.map((carrier) => (
          <li key={keyOf(carrier)}>
            <Checkbox
              checked={!left.has(keyOf(carrier))}
              onCheckedChange={(isChosen: boolean | 'indeterminate') =>
                toggle(keyOf(carrier), isChosen === true)
              }
            >
              {carrier.headline} ({carrier.locale})
            </Checkbox>
            {carrier.hasFormerWords && (
              <Box paddingLeft={7}>
                <WarnedWithWay
                  to={articleAddress(carrier)}
                  way={formatMessage({ id: 'dossier.checks.open' })}
                >
                  {formatMessage({ id: 'dossier.correct.formerWords' })}
                </WarnedWithWay>
              </Box>
            )}
            {carrier.hasUnpublishedChanges && (
              <Box paddingLeft={7}>
                <Warned>{formatMessage({ id: 'dossier.correct.draftOnly' })}</Warned>
              </Box>
            )}
          </li>
        ))}
      </Flex>
    </section>
  );
}

interface TextFieldsProps {
  readonly languages: ReturnType<typeof languagesOf>;
  readonly texts: Texts;
  readonly change: (texts: Texts) => void;
}

/** A field for each language: readers are told in their own. */
function TextFields({ languages, texts, change }: TextFieldsProps): ReactNode {
  const { formatMessage } = useIntl();
  return languages.map(({ code, name }) => (
    <Field.Root key={code} name={`dossier-correction-${code}`}>
      <Field.Label>{formatMessage({ id: 'dossier.correct.text' }, { language: name })}</Field.Label>
      <Textarea
        lang={code}
        value={texts[code] ?? ''}
        onChange={(event: { target: { value: string } }) => change({ ...texts, [code]: event.target.value })}
      />
    </Field.Root>
  ));
}

function KindField({ kind, choose }: { kind: Kind; choose: (kind: Kind) => void }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Field.Root name="dossier-correction-kind">
      <Field.Label>{formatMessage({ id: 'dossier.correct.kind' })}</Field.Label>
      <SingleSelect value={kind} onChange={(value: string | number) => choose(value as Kind)}>
        {KINDS.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {formatMessage({ id: `dossier.correct.kind.${one}` })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
