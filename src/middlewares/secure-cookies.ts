import { secureCookies } from '../platform/http/secure-cookies';

export default ({ isHttps = false }: { isHttps?: boolean }) => secureCookies(isHttps);
