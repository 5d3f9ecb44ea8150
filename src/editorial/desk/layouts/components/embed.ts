import type { Layout } from '../layout';

export const EMBED_LAYOUT: Layout = {
  uid: 'article.embed',
  displayName: 'Embed',
  mainField: 'url',
  groups: { embed: [{ url: 8, provider: 4 }, { caption: 12 }] },
  fields: {
    url: { label: 'Web address', help: 'The address of the post or video.', placeholder: 'https://' },
    provider: { label: 'Site', help: 'The site it is on.', placeholder: 'e.g. YouTube' },
    caption: { label: 'Caption', help: 'What it shows, for readers who do not load it.' },
  },
  hidden: {},
};
