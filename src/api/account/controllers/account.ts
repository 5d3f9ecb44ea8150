import type { Core } from '@strapi/strapi';
import * as requests from '../../../audience/accounts/requests';
import type { HttpContext } from '../../../platform/http/context';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  data: (ctx: HttpContext) => requests.data(strapi, ctx),
  leave: (ctx: HttpContext) => requests.leave(strapi, ctx),
});
