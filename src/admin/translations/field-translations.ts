/** The label and the help text of one field in another language. */
export type FieldTranslation = readonly [label: string, help: string];

/** By the uid of a content type or component and the field's name. */
export type FieldTranslations = Readonly<Record<string, Readonly<Record<string, FieldTranslation>>>>;
