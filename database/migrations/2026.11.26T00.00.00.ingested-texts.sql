-- Texts that became drafts, by the hash of what they say: a text that comes again changes nothing.
create schema if not exists editorial;

create table if not exists editorial.ingested_texts (
  -- SHA-256 of the text as it was read, in hexadecimal digits.
  hash text primary key,
  article_id text not null,
  locale text not null,
  file text not null,
  at timestamptz not null default now()
);
