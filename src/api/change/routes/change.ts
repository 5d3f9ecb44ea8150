export default {
  routes: [{ method: 'GET', path: '/changes', handler: 'api::change.change.find', config: { auth: false } }],
};
