/** Where Strapi remembers that a reader has closed its banner about the media library; "false" twice: no legacy library, no project id. */
const DISMISSED_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** Closes Strapi's advertisement before anybody sees it: it has no setting. Should the key change, the banner is back and no harm done. */
export function dismissAnnouncements(storage: Storage): void {
  storage.setItem(DISMISSED_BANNER, 'true');
}
