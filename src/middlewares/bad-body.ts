import { badBody } from '../platform/http/bad-input';

export default badBody;
