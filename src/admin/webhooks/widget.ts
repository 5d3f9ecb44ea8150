import { Rocket } from '@strapi/icons';
import { ARTICLE } from '../../content/content-types';

/** The widget of the home page for webhooks that fail, for those who may set them right. */
export const TROUBLES_WIDGET = {
  id: 'dossier-webhooks',
  icon: Rocket,
  title: { id: 'dossier.webhooks.troubles', defaultMessage: 'Webhooks that fail' },
  link: { label: { id: 'dossier.webhooks.title', defaultMessage: 'Webhooks' }, href: '/desk/webhooks' },
  permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: ARTICLE }],
  component: async () => (await import('./troubles-widget')).TroublesWidget,
};
