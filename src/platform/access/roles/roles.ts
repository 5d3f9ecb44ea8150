import {
  ARTICLE,
  COMMENT,
  EDITORIAL_UIDS,
  isEditorialUid,
  RECORD_TYPES,
} from '../../../content/content-types';
import { readableFields, without, writableFields } from './fields';
import type { Components, GrantableModel } from './fields';

/** One permission of an admin role, as Strapi stores it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** An admin role that Dossier keeps. */
export interface Role {
  code: string;
  name: string;
  description: string;
}

/** What the permissions are worked out from. */
export interface Newsroom {
  model(uid: string): GrantableModel | undefined;
  component: Components;
  locales: readonly string[];
}

/** The records that others refer to, without drafts. */
export const REFERENCE_UIDS = Object.keys(RECORD_TYPES).filter((uid) => !isEditorialUid(uid));

const EXPLORER = 'plugin::content-manager.explorer';
const IS_CREATOR = 'admin::is-creator';

/** Decisions about publication, and about who works on what: an editor's, not a reporter's. */
const EDITORS_FIELDS = [
  'firstPublishedAt',
  'embargoUntil',
  'publishAt',
  'unpublishAt',
  'placement',
  'corrections',
  'assignee',
  'reviewStage',
];

export const MANAGING_EDITOR: Role = {
  code: 'managing-editor',
  name: 'Managing Editor',
  description: 'Decides what is published: everything editorial, reference data, comments and uploads',
};

export const REPORTER: Role = {
  code: 'reporter',
  name: 'Reporter',
  description: 'Writes own articles and drafts of documents, statements and events; publishes nothing',
};

export const MODERATOR: Role = {
  code: 'moderator',
  name: 'Moderator',
  description: 'Approves, rejects and deletes comments; sees nothing else',
};

/** The roles that Dossier keeps, each with its permissions in the given newsroom. */
export function rolesOf(newsroom: Newsroom): { role: Role; permissions: Permission[] }[] {
  return [
    { role: MANAGING_EDITOR, permissions: managingEditor(newsroom) },
    { role: REPORTER, permissions: reporter(newsroom) },
    { role: MODERATOR, permissions: moderator(newsroom) },
  ];
}

function managingEditor(newsroom: Newsroom): Permission[] {
  const records = [...EDITORIAL_UIDS, ...REFERENCE_UIDS, COMMENT].flatMap((uid) => [
    read(newsroom, uid),
    write(newsroom, uid, 'create'),
    write(newsroom, uid, 'update'),
    whole(newsroom, uid, 'delete'),
  ]);
  return [
    ...records,
    ...EDITORIAL_UIDS.map((uid) => whole(newsroom, uid, 'publish')),
    COLLEAGUES,
    ...UPLOADS.map(plain),
    ...LANGUAGES.map(plain),
  ];
}

function reporter(newsroom: Newsroom): Permission[] {
  const drafts = EDITORIAL_UIDS.filter((uid) => uid !== ARTICLE);
  const ownArticle = write(newsroom, ARTICLE, 'update', EDITORS_FIELDS);
  return [
    ...[...EDITORIAL_UIDS, ...REFERENCE_UIDS].map((uid) => read(newsroom, uid)),
    write(newsroom, ARTICLE, 'create', EDITORS_FIELDS),
    { ...ownArticle, conditions: [IS_CREATOR] },
    ...drafts.flatMap((uid) => [write(newsroom, uid, 'create'), write(newsroom, uid, 'update')]),
    COLLEAGUES,
    ...REPORTERS_UPLOADS.map(plain),
    ...LANGUAGES.map(plain),
  ];
}

/**
 * Without the comment's author: where the panel may show a linked account it shows all of it, address included, and
 * judging what was written needs none of that.
 */
function moderator(newsroom: Newsroom): Permission[] {
  return [
    read(newsroom, COMMENT, ['author']),
    { ...whole(newsroom, COMMENT, 'update'), properties: { fields: ['state'] } },
    whole(newsroom, COMMENT, 'delete'),
  ];
}

/** The names of who works here, so that an article can be assigned and everybody sees to whom. */
const COLLEAGUES: Permission = {
  action: `${EXPLORER}.read`,
  subject: 'admin::user',
  properties: { fields: ['firstname', 'lastname'] },
  conditions: [],
};

const REPORTERS_UPLOADS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];
const UPLOADS = [...REPORTERS_UPLOADS, 'plugin::upload.assets.update', 'plugin::upload.configure-view'];

/** Languages are code: of one made by hand no role, story file or address would know. */
const LANGUAGES = ['plugin::i18n.locale.read'];

function read(newsroom: Newsroom, uid: string, except: string[] = []): Permission {
  const model = modelOf(newsroom, uid);
  return granted(newsroom, uid, 'read', without(readableFields(newsroom.component, model), except));
}

function write(
  newsroom: Newsroom,
  uid: string,
  verb: 'create' | 'update',
  except: string[] = [],
): Permission {
  const model = modelOf(newsroom, uid);
  return granted(newsroom, uid, verb, without(writableFields(newsroom.component, model), except));
}

/** A permission for the record as a whole: deleting and publishing know no fields. */
function whole(newsroom: Newsroom, uid: string, verb: 'delete' | 'publish' | 'update'): Permission {
  return granted(newsroom, uid, verb);
}

function granted(newsroom: Newsroom, uid: string, verb: string, fields?: string[]): Permission {
  const isLocalized = modelOf(newsroom, uid).pluginOptions?.i18n?.localized === true;
  // Of a localized type Strapi grants no language at all unless they are named.
  const locales = isLocalized ? { locales: [...newsroom.locales] } : {};
  const properties = { ...(fields ? { fields } : {}), ...locales };
  return { action: `${EXPLORER}.${verb}`, subject: uid, properties, conditions: [] };
}

function plain(action: string): Permission {
  return { action, subject: null, properties: {}, conditions: [] };
}

/** A missing type is a mistake of ours; a role that silently lacks a permission would be found much later. */
function modelOf(newsroom: Newsroom, uid: string): GrantableModel {
  const model = newsroom.model(uid);
  if (!model) throw new Error(`access: there is no content type ${uid}`);
  return model;
}
