export default {
  rest: {
    prefix: '/api',
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // Unknown parameters answer 400 instead of being ignored: a misspelt filter must not return everything.
    strictParams: true,
  },
  responses: {
    // Labels are for the panel's pickers: they are stored, and name records that may have been hidden since.
    privateAttributes: ['label'],
  },
  documents: {
    strictParams: true,
    strictRelations: true,
  },
};
