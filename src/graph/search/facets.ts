/** So many of the records to which most hits refer are looked at: those that count are among them. */
const MOST_COUNTED = 400;
const SHOWN = 10;

/** SQL for the ten records of a type to which most hits refer. */
function records(type: string): string {
  return `(select coalesce(json_agg(json_build_object('type', type, 'id', id, 'slug', slug, 'name', title, 'count', count)
    order by place), '[]') from facet where type = '${type}' and place <= ${SHOWN})`;
}

/** SQL for the counts of a value of the hits themselves, most first. */
function values(name: string, value: string): string {
  return `(select coalesce(json_agg(json_build_object('${name}', value, 'count', count) order by count desc, value desc), '[]')
    from (select ${value} as value, count(*) from found where ${value} is not null group by 1
      order by count(*) desc, 1 desc limit ${SHOWN}) as counted)`;
}

/** SQL for the facets of `found`, which has id, type, date and facets; $1 language. */
export const FACETS = `(with counted as (
    select number, count(*) from (select unnest(facets) as number from found) as referred group by number
    order by count(*) desc, number limit ${MOST_COUNTED}),
  facet as (
    select n.*, counted.count, row_number() over (partition by n.type order by counted.count desc, n.title collate "C", n.id collate "C") as place
    from counted cross join lateral (select n.id, n.type, n.slug, n.title from graph.node n
      where graph.number(n.id) = counted.number and n.locale = $1 and n.type in ('category', 'person', 'country') limit 1) as n)
  select json_build_object('type', ${values('type', 'type')}, 'category', ${records('category')},
    'person', ${records('person')}, 'country', ${records('country')},
    'year', ${values('year', 'graph.year(date)')}))`;
