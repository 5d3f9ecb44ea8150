-- What lets a node be written in a fraction of the time (docs/decisions/published-graph.md).

-- HTML is rendered from the blocks when it is asked for, which is quicker than reading it. Whether a name stands in another
-- language than its node's, and in which, is told by fallback_locale alone.
alter table graph.node drop column if exists html, drop column if exists is_fallback;

-- Words are too various to be compressed, and trying it is most of what storing them costs. Of a text as it stands an excerpt
-- is read without the rest, and blocks go out to readers as they are. What that takes in room is a little more than HTML took.
-- Rows that are there stay as they are until they are written again.
alter table graph.node alter column search set storage external, alter column content set storage external,
  alter column blocks set storage external;
