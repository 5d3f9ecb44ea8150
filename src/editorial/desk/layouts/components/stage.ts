import type { Layout } from '../layout';
import { DATE_PRECISION } from '../shared-fields';

export const STAGE_LAYOUT: Layout = {
  uid: 'document.stage',
  displayName: 'Stage',
  mainField: 'stage',
  groups: {
    stage: [
      { stage: 6, body: 6 },
      { date: 6, datePrecision: 6 },
    ],
  },
  fields: {
    stage: { label: 'Stage', help: 'The step that was reached.' },
    body: { label: 'Body', help: 'The parliament, president or court that took the step.' },
    date: { label: 'Date', help: 'The day of the step.' },
    datePrecision: DATE_PRECISION,
  },
  hidden: {},
};
