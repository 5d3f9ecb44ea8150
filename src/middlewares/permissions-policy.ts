import { permissionsPolicy } from '../platform/http/permissions-policy';

export default permissionsPolicy;
