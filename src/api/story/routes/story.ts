export default {
  routes: [
    {
      method: 'GET',
      path: '/stories/:slug/counts',
      handler: 'api::story.story.counts',
      config: { auth: false },
    },
  ],
};
