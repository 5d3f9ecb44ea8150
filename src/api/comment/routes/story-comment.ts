const handler = (action: string) => `api::comment.story-comment.${action}`;

/** Who may what is said in platform/access/apps/grants: everybody reads, who is signed in writes. */
export default {
  routes: [
    { method: 'GET', path: '/stories/:slug/comments', handler: handler('find') },
    { method: 'GET', path: '/stories/:slug/comments/:id/replies', handler: handler('findOne') },
    { method: 'POST', path: '/stories/:slug/comments', handler: handler('write') },
    { method: 'PATCH', path: '/comments/:id', handler: handler('edit') },
    { method: 'DELETE', path: '/comments/:id', handler: handler('remove') },
    { method: 'POST', path: '/comments/:id/reports', handler: handler('report') },
  ],
};
