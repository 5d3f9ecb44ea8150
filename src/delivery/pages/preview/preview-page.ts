import type { LocaleCode } from '../../../content/content-types';
import { htmlOf } from '../../../graph/project/html';
import type { LanguageRow } from '../../../graph/read/languages';
import type { PublicNode, RecordNode } from '../../formats/public-nodes';
import type { StoryAnswer } from '../../standards/story-facts';
import { cardsIn, recordPage } from '../answers/dossier-page';
import { viewOf } from '../answers/page-answer';
import { storyPage } from '../answers/story-page';
import { html, type Html } from '../html/html';
import type { DossierSections, Subject } from '../view/dossier';
import type { Page } from '../view/frame';
import type { View } from '../view/view';
import { WORDS, type Words } from '../words/words';
import type { DraftNodes } from './draft-nodes';
import type { Previewed } from './pass';

/** A draft as readers would see it, with a line above that says what it is. */
export function previewPage(draft: DraftNodes, { locale }: Previewed): Page {
  const data = JSON.parse(draft.node.body) as RecordNode;
  const page = data.type === 'article' ? storyOf(draft, data, locale) : recordOf(draft, data, locale);
  return {
    ...page,
    title: `${WORDS[locale].preview}: ${page.title ?? ''}`,
    data: undefined,
    feedsFor: undefined,
    isHiddenFromSearch: true,
    notice: notice(WORDS[locale]),
  };
}

/** A draft may lack what a published story cannot. */
function storyOf(
  { node, included, fallback, unpublished }: DraftNodes,
  data: object,
  locale: LocaleCode,
): Page {
  const article = { ...data, body: htmlOf(JSON.parse(node.blocks ?? '[]')) } as StoryAnswer['data'];
  const story = {
    data: { ...article, headline: article.headline ?? '' },
    included,
    meta: { fallback: null },
  };
  const view: View = { ...viewOf(locale, [...included, article], fallback), unpublished };
  const languages: LanguageRow[] = [{ locale, slug: article.slug ?? article.id }];
  return storyPage(view, story, languages);
}

/**
 * The page of another record, with what of the public leads to it. It is linked in no other language: there may be no public page
 * to go to.
 */
function recordOf(draft: DraftNodes, record: Subject, locale: LocaleCode): Page {
  const { included, fallback, unpublished, leading } = draft;
  const sections = JSON.parse(leading?.sections ?? '{}') as DossierSections;
  // What is read of the draft stands last: it is newer than what is public of the same record.
  const nodes = [
    ...cardsIn(sections),
    ...((leading?.included ?? []) as readonly unknown[] as PublicNode[]),
    ...included,
    record,
  ];
  const names = [...(leading?.fallback ?? []), ...fallback];
  const view: View = { ...viewOf(locale, nodes, names), unpublished };
  return { ...recordPage(view, record, sections), alternates: [] };
}

function notice(words: Words): Html {
  return html`<div class="notice" role="note">
    <p class="notice-inner"><strong>${words.preview}.</strong> ${words.previewNote}</p>
  </div>`;
}
