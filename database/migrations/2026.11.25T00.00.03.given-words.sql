-- The words of a text may be given with it: a rebuild takes each word of the language apart once and not once for every place
-- where it stands (docs/decisions/published-graph.md). Where none are given, the database takes the text apart as before.
alter table graph.node alter column search drop expression if exists;

-- What is searched of a node whose text is taken apart already: the same as graph.search_vector of the text itself.
create or replace function graph.search_of(locale text, title text, summary text, words tsvector) returns tsvector
language sql immutable parallel safe as $$
  select setweight(graph.words(locale, title), 'A') || setweight(graph.words(locale, summary), 'B') || setweight(words, 'C')
$$;

create or replace function graph.take_apart() returns trigger language plpgsql as $$
begin
  new.search := graph.search_vector(new.locale, new.title, new.summary, new.content);
  return new;
end
$$;
create or replace trigger take_apart_inserted before insert on graph.node
  for each row when (new.search is null) execute function graph.take_apart();
-- Whoever writes a text and gives no words for it gets them as well.
create or replace trigger take_apart_updated before update of locale, title, summary, content on graph.node
  for each row when ((new.locale, new.title, new.summary, new.content) is distinct from
    (old.locale, old.title, old.summary, old.content) and new.search is not distinct from old.search)
  execute function graph.take_apart();
