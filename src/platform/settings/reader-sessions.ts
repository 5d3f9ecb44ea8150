/** The cookie in which a browser keeps what renews its reader's token. */
export const READER_REFRESH_COOKIE = 'dossier_reader_refresh';
