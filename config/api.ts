export default {
  rest: {
    prefix: '/api',
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    // Unknown parameters answer 400 instead of being ignored: a misspelt filter must not return everything.
    strictParams: true,
  },
  documents: {
    strictParams: true,
    strictRelations: true,
  },
};
