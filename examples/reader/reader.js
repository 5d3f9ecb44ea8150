import { createClient, nodesOf } from '@dossier/client';

const url = new URLSearchParams(location.search).get('newsroom') ?? 'http://localhost:1337';
const newsroom = createClient({ url });
const main = document.querySelector('main');

/** An element with its text and what is in it; text is never taken for HTML. */
function element(name, text, ...children) {
  const made = document.createElement(name);
  made.append(...(text ? [text] : []), ...children);
  return made;
}

function link(text, address) {
  return Object.assign(element('a', text), { href: address });
}

async function showStories() {
  const { data } = await newsroom.stories({ limit: 20 }).first();
  const items = data.map(({ headline, slug, summary }) =>
    element('article', '', element('h2', '', link(headline, `#/${slug}`)), element('p', summary)),
  );
  main.replaceChildren(...items);
}

async function showStory(slug) {
  const story = await newsroom.story(slug, { body: 'html' });
  const find = nodesOf(story);
  const text = document.createElement('div');
  // The newsroom gives HTML that is safe to show.
  text.innerHTML = story.data.body;
  const letters = story.data.documents.map((reference) => {
    const { title, date, authors } = find(reference);
    const names = authors.map((author) => find(author)?.name).join(', ');
    return element('li', [title, date, names].filter(Boolean).join(', '));
  });
  main.replaceChildren(
    element('h1', story.data.headline),
    text,
    element('h2', 'Documents'),
    element('ul', '', ...letters),
  );
  await newsroom.view(slug);
}

async function showFound(q) {
  const { data, meta } = await newsroom.search({ q, type: 'article' }).first();
  const items = data.map((hit) => element('li', '', link(hit.headline, `#/${hit.slug}`)));
  main.replaceChildren(element('h1', `${meta.total.count} found`), element('ul', '', ...items));
}

function show() {
  const slug = decodeURIComponent(location.hash.slice(2));
  const shown = slug === '' ? showStories() : showStory(slug);
  shown.catch((error) => main.replaceChildren(element('p', error.message)));
}

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  showFound(new FormData(event.target).get('q')).catch((error) =>
    main.replaceChildren(element('p', error.message)),
  );
});
addEventListener('hashchange', show);
show();
