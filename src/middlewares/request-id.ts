import { requestId } from '../platform/http/request-id';

export default requestId;
