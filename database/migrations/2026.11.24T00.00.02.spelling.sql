-- Whether a name has a part that is like what was asked for. Said to be as dear as it is: the planner takes the comparison of
-- trigrams for cheap and would go through all names rather than ask the index.
create or replace function graph.is_spelt_like(asked text, name text) returns boolean
language plpgsql immutable parallel safe cost 1000 as $$ begin return word_similarity(asked, name) >= 0.45; end $$;
