import { databaseSettingsOf } from '../src/platform/settings/database';

export default () => databaseSettingsOf(process.env);
