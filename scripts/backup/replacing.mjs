// @ts-check

/**
 * Takes away everything that this user owns in a database, but what belongs to extensions. A first statement of a transaction
 * that then puts something in its place.
 */
export const clearingSql = `
do $$ declare one record; begin
  for one in select n.nspname from pg_namespace n
    where n.nspname not in ('public', 'information_schema') and n.nspname not like 'pg\\_%' and pg_has_role(n.nspowner, 'usage')
      and not exists (select from pg_depend d where d.classid = 'pg_namespace'::regclass and d.objid = n.oid and d.deptype = 'e')
  loop execute format('drop schema %I cascade', one.nspname); end loop;
  for one in select c.oid::regclass as name,
      case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table' else 'table' end as kind
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('e', 'a', 'i'))
  loop execute format('drop %s if exists %s cascade', one.kind, one.name); end loop;
  for one in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  loop execute format('drop routine if exists %s cascade', one.name); end loop;
  for one in select t.oid::regtype as name from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
      and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
  loop execute format('drop type if exists %s cascade', one.name); end loop;
end $$;
`;

/**
 * Ends a transaction with an error where a table does not hold as many rows as were counted when the backup was made.
 * @param {Record<string, number>} rows names of tables are written as SQL takes them
 */
export function countingSql(rows) {
  const checks = Object.entries(rows).map(
    ([table, number]) => `
  select count(*) into found from ${table};
  if found <> ${number} then raise exception '% has % rows instead of ${number}', ${literal(table)}, found; end if;`,
  );
  return `\ndo $counting$ declare found bigint; begin${checks.join('')}\nend $counting$;\n`;
}

/** @param {string} text */
function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
