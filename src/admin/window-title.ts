const STRAPI_TITLE = / \| Strapi$|^Strapi Admin$/;

/** "Article | Strapi" becomes "Article | Dossier"; a title without Strapi stays. */
export function ownTitle(title: string): string {
  return title.replace(STRAPI_TITLE, (strapi) => (strapi.startsWith(' | ') ? ' | Dossier' : 'Dossier'));
}

/** Keeps the window's title the newsroom's: Strapi writes its own name into it on every page and has no setting for it. */
export function keepWindowTitle(page: Document): void {
  const rename = () => {
    const title = ownTitle(page.title);
    if (title !== page.title) page.title = title;
  };
  new MutationObserver(rename).observe(page.head, { childList: true, subtree: true, characterData: true });
  rename();
}
