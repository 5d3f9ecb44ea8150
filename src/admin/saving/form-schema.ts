/** What is read here of an attribute in the schemas that the content manager gives to the panel. */
export interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** The attributes of what a form shows, and those of all components. */
export interface FormSchema {
  readonly attributes: Attributes;
  readonly components: Readonly<Record<string, { readonly attributes: Attributes }>>;
}

/** The schema of the rows of a component's field. */
export function rowSchema({ component }: Attribute, { components }: FormSchema): FormSchema {
  return { attributes: components[component ?? '']?.attributes ?? {}, components };
}

/** Whether a relation leads to one record only. */
export function leadsToOne({ relation }: Attribute): boolean {
  return relation === 'oneToOne' || relation === 'manyToOne';
}
