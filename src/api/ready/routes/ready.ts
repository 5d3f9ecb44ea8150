export default {
  routes: [{ method: 'GET', path: '/ready', handler: 'ready.show', config: { auth: false } }],
};
