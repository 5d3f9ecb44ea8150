import type { Layout } from '../layout';

export const FIGURE_LAYOUT: Layout = {
  uid: 'shared.figure',
  displayName: 'Figure',
  mainField: 'alt',
  groups: { figure: [{ image: 6, alt: 6 }, { caption: 12 }, { credit: 12 }] },
  fields: {
    image: { label: 'Picture', help: 'From the media library, or uploaded now.' },
    alt: {
      label: 'What it shows',
      help: 'For readers who cannot see the picture, in the language of this version.',
      placeholder: 'e.g. Two presidents shake hands',
    },
    caption: { label: 'Caption', help: 'The words under the picture.' },
    credit: {
      label: 'Credit',
      help: 'Who took it and who allows its use.',
      placeholder: 'e.g. Photo: press service',
    },
  },
  hidden: {},
};
