export default {
  routes: [
    { method: 'GET', path: '/threads/:slug', handler: 'api::thread.thread.findOne', config: { auth: false } },
  ],
};
