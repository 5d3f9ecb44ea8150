import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { Calendar, Link, ManyWays, Message, Rocket, Upload } from '@strapi/icons';
import { ChecksPanel } from './checks/checks-panel';
import { CorrectAction } from './corrections/correct-action';
import { guarded } from './guard/publish-guard';
import { ARTICLE, COMMENT, PERSON } from '../content/content-types';
import { HistoryAction } from './history/history-action';
import { registerWidgets } from './home/register';
import { ImportLink } from './import/import-link';
import { arrangeEditView, type EditView } from './layouts/edit-view';
import { arrangeListView } from './layouts/list-view';
import logo from './logo.svg';
import { sendBases } from './saving/save-base';
import { UnsavedPanel } from './saving/unsaved-panel';
import { StoryPanel } from './story/story-panel';
import { dismissAnnouncements } from './strapi-announcements';
import { MESSAGES } from './translations/messages';
import { keepWindowTitle } from './window-title';
import { WorkflowPanel } from './workflow/workflow-panel';

const LIST_VIEW_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';
const EDIT_VIEW_HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

/** The panel in the newsroom's clothes; Kyrgyz is a language of articles, Strapi's own texts do not exist in it. */
export default {
  config: {
    locales: ['ru'],
    translations: MESSAGES,
    auth: { logo },
    menu: { logo },
    notifications: { releases: false },
    tutorials: false,
  },

  register(app: StrapiApp): void {
    dismissAnnouncements(window.localStorage);
    sendBases(window);
    registerWidgets(app);
    app.addMenuLink({
      to: 'desk/calendar',
      icon: Calendar,
      intlLabel: { id: 'dossier.calendar.title', defaultMessage: 'Calendar' },
      permissions: [{ action: 'plugin::content-manager.explorer.read', subject: ARTICLE }],
      Component: () => import('./calendar/calendar-page'),
    });
    app.addMenuLink({
      to: 'desk/import',
      icon: Upload,
      intlLabel: { id: 'dossier.import.title', defaultMessage: 'Import story' },
      permissions: [{ action: 'plugin::content-manager.explorer.create', subject: ARTICLE }],
      Component: () => import('./import/import-page'),
    });
    app.addMenuLink({
      to: 'desk/audit',
      icon: ManyWays,
      intlLabel: { id: 'dossier.audit.title', defaultMessage: 'Audit trail' },
      permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: ARTICLE }],
      Component: () => import('./audit/audit-page'),
    });
    app.addMenuLink({
      to: 'desk/comments',
      icon: Message,
      intlLabel: { id: 'dossier.comments.title', defaultMessage: 'Comments' },
      permissions: [{ action: 'plugin::content-manager.explorer.update', subject: COMMENT }],
      Component: () => import('./comments/comments-page'),
    });
    app.addMenuLink({
      to: 'desk/duplicates',
      icon: Link,
      intlLabel: { id: 'dossier.duplicates.title', defaultMessage: 'Duplicates' },
      permissions: [{ action: 'plugin::content-manager.explorer.delete', subject: PERSON }],
      Component: () => import('./duplicates/duplicates-page'),
    });
    app.addMenuLink({
      to: 'desk/webhooks',
      icon: Rocket,
      intlLabel: { id: 'dossier.webhooks.title', defaultMessage: 'Webhooks' },
      permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: ARTICLE }],
      Component: () => import('./webhooks/webhooks-page'),
    });
  },

  bootstrap(app: StrapiApp): void {
    keepWindowTitle(document);
    const contentManager = contentManagerOf(app);
    app
      .getPlugin('content-manager')
      .injectComponent('listView', 'actions', { name: 'dossier-import', Component: ImportLink });
    contentManager.addEditViewSidePanel([UnsavedPanel, WorkflowPanel, StoryPanel, ChecksPanel]);
    contentManager.addDocumentAction((actions) =>
      actions.map((action) => (action.type === 'publish' ? guarded(action) : action)),
    );
    contentManager.addDocumentAction([HistoryAction, CorrectAction]);
    app.registerHook(LIST_VIEW_HOOK, arrangeListView);
    app.registerHook(EDIT_VIEW_HOOK, (view: EditView) =>
      arrangeEditView(view, {
        language: document.documentElement.lang,
        isNew: window.location.pathname.endsWith('/create'),
      }),
    );
  },
};

/** Strapi types what plugins offer to each other loosely. */
function contentManagerOf(app: StrapiApp): ContentManagerPlugin['config']['apis'] {
  return app.getPlugin('content-manager')?.apis as ContentManagerPlugin['config']['apis'];
}
