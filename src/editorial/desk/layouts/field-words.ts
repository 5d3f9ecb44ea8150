import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from './all-layouts';
import type { Layout } from './layout';

/** What each field means, by the uid of its type or component and by its name, in the words that editors read beside it. */
export function fieldWords(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    [...TYPE_LAYOUTS, ...COMPONENT_LAYOUTS].map((layout) => [layout.uid, wordsOf(layout)]),
  );
}

/** Of what is only shown, the help says where it is set, which is the editors' matter alone: its label stands for it. */
function wordsOf({ fields, hidden }: Layout): Readonly<Record<string, string>> {
  const shown = Object.entries(fields).map(([name, { label, help, readOnly }]) => [
    name,
    readOnly ? label : help,
  ]);
  return { ...hidden, ...Object.fromEntries(shown) };
}
