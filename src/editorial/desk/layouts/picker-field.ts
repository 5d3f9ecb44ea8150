import { TYPE_LAYOUTS } from './all-layouts';

/** Strapi's own types that records refer to. */
const FOREIGN_PICKER_FIELDS: Readonly<Record<string, string>> = {
  'admin::user': 'firstname',
  'plugin::users-permissions.user': 'username',
};

/**
 * The field by which relation pickers show records of a content type: its main field.
 * Strapi sorts, filters and shows by it; where it is not stored, not listable or not granted, editors see the documentId.
 */
export function pickerFieldOf(uid: string): string | undefined {
  return TYPE_LAYOUTS.find((layout) => layout.uid === uid)?.mainField ?? FOREIGN_PICKER_FIELDS[uid];
}
