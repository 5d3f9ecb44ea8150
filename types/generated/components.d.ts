import type { Schema, Struct } from '@strapi/strapi';

export interface ArticleCorrection extends Struct.ComponentSchema {
  collectionName: 'components_article_corrections';
  info: {
    description: 'What was changed after publication, told to the reader';
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.DateTime & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['correction', 'clarification', 'update', 'retraction']> &
      Schema.Attribute.Required;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface ArticleEmbed extends Struct.ComponentSchema {
  collectionName: 'components_article_embeds';
  info: {
    description: 'A post or video of another site';
    displayName: 'Embed';
    icon: 'code';
  };
  attributes: {
    caption: Schema.Attribute.Text;
    provider: Schema.Attribute.String;
    url: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface ArticlePlacement extends Struct.ComponentSchema {
  collectionName: 'components_article_placements';
  info: {
    description: 'Where the front page shows the article, and until when';
    displayName: 'Placement';
    icon: 'layout';
  };
  attributes: {
    position: Schema.Attribute.Enumeration<['lead', 'top', 'none']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'none'>;
    until: Schema.Attribute.DateTime;
  };
}

export interface DocumentStage extends Struct.ComponentSchema {
  collectionName: 'components_document_stages';
  info: {
    description: 'A step in the life of a bill, law or treaty';
    displayName: 'Stage';
    icon: 'chartBubble';
  };
  attributes: {
    body: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization'>;
    date: Schema.Attribute.Date;
    datePrecision: Schema.Attribute.Enumeration<['day', 'month', 'year']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'day'>;
    stage: Schema.Attribute.Enumeration<
      [
        'introduced',
        'under-consideration',
        'adopted',
        'signed',
        'in-force',
        'rejected',
        'withdrawn',
        'repealed',
      ]
    > &
      Schema.Attribute.Required;
  };
}

export interface EventParties extends Struct.ComponentSchema {
  collectionName: 'components_event_parties';
  info: {
    description: 'People, organizations and countries on one side of an event';
    displayName: 'Parties';
    icon: 'user';
  };
  attributes: {
    countries: Schema.Attribute.Relation<'oneToMany', 'api::country.country'>;
    organizations: Schema.Attribute.Relation<'oneToMany', 'api::organization.organization'>;
    people: Schema.Attribute.Relation<'oneToMany', 'api::person.person'>;
  };
}

export interface PersonPosition extends Struct.ComponentSchema {
  collectionName: 'components_person_positions';
  info: {
    description: 'A post held, from and to';
    displayName: 'Position';
    icon: 'briefcase';
  };
  attributes: {
    country: Schema.Attribute.Relation<'oneToOne', 'api::country.country'>;
    from: Schema.Attribute.Date;
    fromPrecision: Schema.Attribute.Enumeration<['day', 'month', 'year']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'day'>;
    organization: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization'>;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    to: Schema.Attribute.Date;
    toPrecision: Schema.Attribute.Enumeration<['day', 'month', 'year']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'day'>;
  };
}

export interface SharedFigure extends Struct.ComponentSchema {
  collectionName: 'components_shared_figures';
  info: {
    description: 'A picture with its words';
    displayName: 'Figure';
    icon: 'picture';
  };
  attributes: {
    alt: Schema.Attribute.String;
    caption: Schema.Attribute.Text;
    credit: Schema.Attribute.String;
    image: Schema.Attribute.Media<'images'>;
  };
}

export interface SharedName extends Struct.ComponentSchema {
  collectionName: 'components_shared_names';
  info: {
    description: 'One name of a record in one language';
    displayName: 'Name';
    icon: 'feather';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['official', 'short', 'alias', 'former', 'transliteration', 'demonym']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'alias'>;
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    text: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    description: 'What search engines and social networks show';
    displayName: 'Search and sharing';
    icon: 'search';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 320;
      }>;
    image: Schema.Attribute.Media<'images'>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SharedSource extends Struct.ComponentSchema {
  collectionName: 'components_shared_sources';
  info: {
    description: 'Where a fact comes from';
    displayName: 'Source';
    icon: 'quote';
  };
  attributes: {
    datePrecision: Schema.Attribute.Enumeration<['day', 'month', 'year']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'day'>;
    outlet: Schema.Attribute.Relation<'oneToOne', 'api::organization.organization'>;
    publishedOn: Schema.Attribute.Date;
    relation: Schema.Attribute.Enumeration<['reports', 'quotes', 'confirms', 'denies']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'reports'>;
    title: Schema.Attribute.String;
    url: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface SharedTranslation extends Struct.ComponentSchema {
  collectionName: 'components_shared_translations';
  info: {
    description: 'The words of a record in another language';
    displayName: 'Translation';
    icon: 'earth';
  };
  attributes: {
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    place: Schema.Attribute.String;
    text: Schema.Attribute.Text;
    title: Schema.Attribute.String;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'article.correction': ArticleCorrection;
      'article.embed': ArticleEmbed;
      'article.placement': ArticlePlacement;
      'document.stage': DocumentStage;
      'event.parties': EventParties;
      'person.position': PersonPosition;
      'shared.figure': SharedFigure;
      'shared.name': SharedName;
      'shared.seo': SharedSeo;
      'shared.source': SharedSource;
      'shared.translation': SharedTranslation;
    }
  }
}
