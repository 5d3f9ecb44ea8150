/** What readers and apps ask with what they send and get as data; everything else is the panel's, or pages and files. */
export const APP_PATHS = /^\/(api|graphql)(\/|$)/i;
