/** A reader's own account; that he is signed in is seen to by the permissions (platform/access/apps/grants). */
export default {
  routes: [
    { method: 'GET', path: '/account/data', handler: 'api::account.account.data' },
    { method: 'POST', path: '/account/deletion', handler: 'api::account.account.leave' },
  ],
};
