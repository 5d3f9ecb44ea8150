-- The audit trail of one colleague is a walk along an index, however much the others have done.
create index if not exists history_editor on graph.history (((editor ->> 'id')::bigint), seq desc) where editor ->> 'kind' = 'admin';
