const publicly = { auth: false };

export default {
  routes: [
    { method: 'GET', path: '/stories', handler: 'api::story.story.find', config: publicly },
    { method: 'GET', path: '/stories/most-read', handler: 'api::story.story.mostRead', config: publicly },
    { method: 'GET', path: '/stories/:slug', handler: 'api::story.story.findOne', config: publicly },
    {
      method: 'GET',
      path: '/stories/:slug/revisions',
      handler: 'api::story.story.revisions',
      config: publicly,
    },
    { method: 'GET', path: '/stories/:slug/json-ld', handler: 'api::story.story.jsonLd', config: publicly },
    { method: 'GET', path: '/stories/:slug/ninjs', handler: 'api::story.story.ninjs', config: publicly },
    { method: 'GET', path: '/stories/:slug/counts', handler: 'api::story.story.counts', config: publicly },
  ],
};
