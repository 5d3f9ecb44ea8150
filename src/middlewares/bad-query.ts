import { badQuery } from '../platform/http/bad-input';

export default badQuery;
