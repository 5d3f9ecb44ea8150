import { htmlOf } from '../../../graph/project/html';
import type { LanguageRow } from '../../../graph/read/languages';
import type { PublicNode } from '../../formats/public-nodes';
import type { StoryAnswer } from '../../standards/story-facts';
import { storyPage } from '../answers/story-page';
import { viewOf } from '../answers/page-answer';
import { html, type Html } from '../html/html';
import { pathWith, recordPath } from '../view/addresses';
import { dossierMain, type Subject } from '../view/dossier';
import type { Page } from '../view/frame';
import { titleOf } from '../view/heads';
import type { View } from '../view/view';
import type { DraftNodes } from './draft-nodes';
import type { Previewed } from './pass';

/** A draft as readers would see it, with a line above that says what it is. */
export function previewPage(draft: DraftNodes, { locale }: Previewed): Page {
  const data = JSON.parse(draft.node.body) as PublicNode;
  const view: View = {
    ...viewOf(locale, [...draft.included, data], draft.fallback),
    unpublished: draft.unpublished,
  };
  const page = data.type === 'article' ? storyOf(view, draft, data) : dossierOf(view, data as Subject);
  return {
    ...page,
    title: `${view.words.preview}: ${page.title ?? ''}`,
    data: undefined,
    isHiddenFromSearch: true,
    notice: notice(view),
  };
}

/** A draft may lack what a published story cannot. */
function storyOf(view: View, { node, included }: DraftNodes, data: object): Page {
  const article = { ...data, body: htmlOf(JSON.parse(node.blocks ?? '[]')) } as StoryAnswer['data'];
  const story = {
    data: { ...article, headline: article.headline ?? '' },
    included,
    meta: { fallback: null },
  };
  const languages: LanguageRow[] = [{ locale: view.locale, slug: article.slug ?? article.id }];
  return storyPage(view, story, languages);
}

function dossierOf(view: View, record: Subject): Page {
  return {
    locale: view.locale,
    title: titleOf(record),
    path: pathWith(recordPath(record), view.locale),
    alternates: [],
    main: dossierMain(view, record, {}),
  };
}

function notice({ words }: View): Html {
  return html`<div class="notice" role="note">
    <p class="notice-inner"><strong>${words.preview}.</strong> ${words.previewNote}</p>
  </div>`;
}
