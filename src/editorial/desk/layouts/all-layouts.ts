import { CORRECTION_LAYOUT } from './components/correction';
import { EMBED_LAYOUT } from './components/embed';
import { FIGURE_LAYOUT } from './components/figure';
import { NAME_LAYOUT } from './components/name';
import { PARTIES_LAYOUT } from './components/parties';
import { PLACEMENT_LAYOUT } from './components/placement';
import { POSITION_LAYOUT } from './components/position';
import { SEO_LAYOUT } from './components/seo';
import { SOURCE_LAYOUT } from './components/source';
import { STAGE_LAYOUT } from './components/stage';
import { TRANSLATION_LAYOUT } from './components/translation';
import type { Layout, TypeLayout } from './layout';
import { ARTICLE_LAYOUT } from './types/article';
import { CATEGORY_LAYOUT } from './types/category';
import { COMMENT_LAYOUT } from './types/comment';
import { COUNTRY_LAYOUT } from './types/country';
import { DOCUMENT_LAYOUT } from './types/document';
import { EVENT_LAYOUT } from './types/event';
import { ORGANIZATION_LAYOUT } from './types/organization';
import { PERSON_LAYOUT } from './types/person';
import { STATEMENT_LAYOUT } from './types/statement';

export const TYPE_LAYOUTS: readonly TypeLayout[] = [
  ARTICLE_LAYOUT,
  PERSON_LAYOUT,
  ORGANIZATION_LAYOUT,
  COUNTRY_LAYOUT,
  DOCUMENT_LAYOUT,
  STATEMENT_LAYOUT,
  EVENT_LAYOUT,
  CATEGORY_LAYOUT,
  COMMENT_LAYOUT,
];

export const COMPONENT_LAYOUTS: readonly Layout[] = [
  SOURCE_LAYOUT,
  FIGURE_LAYOUT,
  NAME_LAYOUT,
  TRANSLATION_LAYOUT,
  SEO_LAYOUT,
  POSITION_LAYOUT,
  PARTIES_LAYOUT,
  STAGE_LAYOUT,
  CORRECTION_LAYOUT,
  EMBED_LAYOUT,
  PLACEMENT_LAYOUT,
];
