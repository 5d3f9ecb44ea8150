import { refreshTokens } from '../audience/accounts/refresh-tokens';

export default () => refreshTokens();
