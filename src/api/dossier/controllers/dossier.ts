import type { Core } from '@strapi/strapi';
import { answerDossier, answerSection } from '../../../delivery/answers/dossier';
import { reading } from '../../../delivery/serving/respond';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  findOne: reading(strapi, answerDossier),
  section: reading(strapi, answerSection),
});
