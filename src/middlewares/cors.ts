import { cors } from '../platform/http/cors';

export default ({ origins = [] }: { origins?: string[] }) => cors(origins);
