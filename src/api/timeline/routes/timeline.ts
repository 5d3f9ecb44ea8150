export default {
  routes: [
    { method: 'GET', path: '/timeline', handler: 'api::timeline.timeline.find', config: { auth: false } },
  ],
};
