import { TYPE_LAYOUTS } from '../../editorial/desk/layouts/all-layouts';

/** The message that names a field of a type as its form does; a field that stands in no form is named by itself. */
export function fieldLabel(
  uid: string,
  field: string,
): { readonly id: string; readonly defaultMessage: string } {
  const layout = TYPE_LAYOUTS.find((one) => one.uid === uid);
  const label = layout?.fields[field]?.label ?? layout?.hidden[field] ?? field;
  return { id: `content-manager.content-types.${uid}.${field}`, defaultMessage: label };
}
