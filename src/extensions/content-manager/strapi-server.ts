import { withNames } from '../../editorial/desk/pickers/pickers';
import {
  checkDiscard,
  checkLinked,
  checkPicker,
  checkSlug,
  checkUpdate,
  withChecks,
} from '../../platform/access/panel/limits';

/** Strapi's edge: plugins are untyped; these are the controllers that are narrowed. */
interface ContentManager {
  controllers: Record<'collection-types' | 'relations' | 'uid', object>;
}

export default (plugin: ContentManager): ContentManager => ({
  ...plugin,
  controllers: {
    ...plugin.controllers,
    'collection-types': withChecks(plugin.controllers['collection-types'] as Record<string, unknown>, {
      discard: checkDiscard,
      update: checkUpdate,
    }),
    relations: withChecks(withNames(plugin.controllers.relations as Record<string, unknown>), {
      findAvailable: checkPicker,
      findExisting: checkLinked,
    }),
    uid: withChecks(plugin.controllers.uid as Record<string, unknown>, {
      generateUID: checkSlug,
      checkUIDAvailability: checkSlug,
    }),
  },
});
