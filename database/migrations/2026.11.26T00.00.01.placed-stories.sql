-- The stories that an editor put on the front page: a handful among all, found without looking through the rest.
create index if not exists node_placed on graph.node (locale, date desc, id desc)
  where type = 'article' and body -> 'placement' ->> 'position' in ('lead', 'top');
