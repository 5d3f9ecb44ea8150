import {
  ArrowLeft,
  Calendar,
  ChartBubble,
  CheckCircle,
  Message,
  PuzzlePiece,
  WarningCircle,
} from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ARTICLE, COMMENT } from '../../content/content-types';
import { TROUBLES_WIDGET } from '../webhooks/widget';

/** Widgets of the home page that count a developer's things or offer to buy something. */
const WIDGETS_FOR_OTHERS = [
  'key-statistics',
  'deploy-now',
  'upcoming-releases',
  'profile-info',
  'chart-entries',
];

const may = (verb: string, subject: string) => [
  { action: `plugin::content-manager.explorer.${verb}`, subject },
];

/** What waits for the one who looks. */
const DESK_WIDGETS = [
  {
    id: 'dossier-returned',
    icon: ArrowLeft,
    title: { id: 'dossier.home.returned', defaultMessage: 'Sent back to you' },
    permissions: may('update', ARTICLE),
    component: async () => (await import('./widgets')).ReturnedWidget,
  },
  {
    id: 'dossier-review',
    icon: CheckCircle,
    title: { id: 'dossier.home.review', defaultMessage: 'Waiting for review' },
    permissions: may('publish', ARTICLE),
    component: async () => (await import('./widgets')).ReviewWidget,
  },
  {
    id: 'dossier-today',
    icon: Calendar,
    title: { id: 'dossier.home.today', defaultMessage: 'Going out today' },
    link: { label: { id: 'dossier.calendar.title', defaultMessage: 'Calendar' }, href: '/desk/calendar' },
    permissions: may('publish', ARTICLE),
    component: async () => (await import('./widgets')).TodayWidget,
  },
  {
    id: 'dossier-failed',
    icon: WarningCircle,
    title: { id: 'dossier.home.failed', defaultMessage: 'Planned and failed' },
    permissions: may('publish', ARTICLE),
    component: async () => (await import('./widgets')).FailedWidget,
  },
  TROUBLES_WIDGET,
  {
    id: 'dossier-suggestions',
    icon: PuzzlePiece,
    title: { id: 'dossier.home.suggestions', defaultMessage: 'Suggestions to decide' },
    permissions: may('update', ARTICLE),
    component: async () => (await import('./widgets')).SuggestionsWidget,
  },
  {
    id: 'dossier-comments',
    icon: Message,
    title: { id: 'dossier.home.comments', defaultMessage: 'Comments to moderate' },
    link: { label: { id: 'dossier.comments.title', defaultMessage: 'Comments' }, href: '/desk/comments' },
    permissions: may('update', COMMENT),
    component: async () => (await import('./widgets')).CommentsWidget,
  },
  {
    id: 'dossier-most-read',
    icon: ChartBubble,
    title: { id: 'dossier.home.mostRead', defaultMessage: 'Most read this week' },
    permissions: may('read', ARTICLE),
    component: async () => (await import('./most-read-widget')).MostReadWidget,
  },
];

/** What the home page shows: what waits for the one who looks. Strapi's widgets for others go. */
export function registerWidgets(app: StrapiApp): void {
  // What waits comes before what was done last.
  app.widgets.register((widgets) => [
    ...DESK_WIDGETS,
    ...widgets.filter(({ id }) => !WIDGETS_FOR_OTHERS.includes(id)),
  ]);
}
