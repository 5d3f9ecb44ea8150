import { isDeepStrictEqual } from 'node:util';

import type { Core, UID } from '@strapi/strapi';

import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from './all-layouts';
import { configurationOf, type Attributes, type Configuration } from './configuration';
import type { Layout } from './layout';
import { pickerFieldOf } from './picker-field';

/** The two services of Strapi's content manager that keep layouts; it does not export their types. */
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/**
 * Makes the admin panel's lists and forms what the code says, at every start: layouts are code.
 * Must run after the content manager's own bootstrap, which gives new attributes a place.
 * @returns the uids whose configuration was written; empty where nothing had changed.
 */
export async function assertLayouts(strapi: Core.Strapi): Promise<readonly string[]> {
  const contentManager = strapi.plugin('content-manager');
  return [
    ...(await assertAll(strapi, contentManager.service('content-types'), TYPE_LAYOUTS)),
    ...(await assertAll(strapi, contentManager.service('components'), COMPONENT_LAYOUTS)),
  ];
}

async function assertAll(
  strapi: Core.Strapi,
  service: ConfigurationService,
  layouts: readonly Layout[],
): Promise<string[]> {
  const written: string[] = [];
  for (const layout of layouts) {
    if (await assertLayout(strapi, service, layout)) written.push(layout.uid);
  }
  return written;
}

async function assertLayout(
  strapi: Core.Strapi,
  service: ConfigurationService,
  layout: Layout,
): Promise<boolean> {
  const stored = await service.findConfiguration({ uid: layout.uid });
  const wanted = configurationOf(layout, attributesOf(strapi, layout.uid), stored, pickerFieldOf);
  if (isDeepStrictEqual({ ...stored, ...wanted }, stored)) return false;
  await service.updateConfiguration({ uid: layout.uid }, wanted);
  return true;
}

function attributesOf(strapi: Core.Strapi, uid: string): Attributes {
  return strapi.getModel(uid as UID.Schema).attributes as Attributes;
}
