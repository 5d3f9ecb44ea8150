import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { LOCALES } from '../../../content/content-types';
import { contentModels, namingOf, type NamedModel, type Naming, type Schema } from './content-models';
import { namesAsked } from './names-asked';
import type { Resolver } from './once-allowed';
import { fieldOf, LINKS } from './schema-fields';

/** The language of who asks for none. Strapi looks it up for each reading; here it is code, and asserted at every start. */
const LANGUAGE = LOCALES[0].code;

/** Read whether it is asked for or not: which record a row is of. Strapi adds the row's own id. */
const ALWAYS = 'documentId';

/**
 * Makes the queries of the generated types read only the values whose names stand in the query. The plugin reads whole rows, of
 * articles with their bodies, for a list of headlines too. To be called with the finished schema: `fields` is no argument of a
 * query there, and the plugin's resolvers hand it, as any other, to Strapi's checks and to the Document Service.
 */
export function readAskedValues(strapi: Core.Strapi, schema: Schema): void {
  const naming = namingOf(strapi);
  for (const model of contentModels(strapi)) {
    if (model.modelType === 'component') continue;
    const values = valuesOf(model);
    for (const query of queriesOf(naming, model)) {
      const field = fieldOf(schema, 'Query', query);
      if (field) field.resolve = askingFor(values, field.resolve as Resolver<unknown, object>);
    }
  }
}

/** The values of a model that a client may ask for by name. */
function valuesOf(model: NamedModel): readonly string[] {
  return Object.entries(model.attributes)
    .filter(
      ([name, { type }]) => !LINKS.includes(type) && !contentTypes.isPrivateAttribute(model as never, name),
    )
    .map(([name]) => name);
}

function queriesOf(naming: Naming, model: NamedModel): readonly string[] {
  return [
    naming.getFindOneQueryName(model),
    naming.getFindQueryName(model),
    naming.getFindConnectionQueryName(model),
  ];
}

function askingFor(values: readonly string[], resolve: Resolver<unknown, object>): Resolver<unknown, object> {
  // It is the types with languages that have one to show.
  const language = values.includes('locale') ? { locale: LANGUAGE } : {};
  return (parent, args, context, info) => {
    const names = namesAsked(info);
    const fields = [ALWAYS, ...values.filter((name) => names.has(name))];
    return resolve(parent, { ...language, ...args, fields }, context, info);
  };
}
