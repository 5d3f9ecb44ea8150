const publicly = { auth: false };
const path = '/dossiers/:types/:slug';

export default {
  routes: [
    { method: 'GET', path, handler: 'api::dossier.dossier.findOne', config: publicly },
    { method: 'GET', path: `${path}/:section`, handler: 'api::dossier.dossier.section', config: publicly },
  ],
};
