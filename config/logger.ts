import { loggerSettingsOf } from '../src/platform/log/logger-settings';

export default () => loggerSettingsOf(process.env);
