import { readerNames } from '../audience/accounts/reader-names';

export default () => readerNames();
