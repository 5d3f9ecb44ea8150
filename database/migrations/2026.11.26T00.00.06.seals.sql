-- What a record was when a rebuild last made or found its rows, and what these were: as long as both are so, a rebuild passes
-- it by. Hashes as PostgreSQL makes them; where one is missing or old, the record is looked at as a whole.
create table if not exists graph.seal (
  id text primary key,
  source text not null,
  held numeric not null
);
