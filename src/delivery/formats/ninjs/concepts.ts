import type { NodeReference, SourceEntry } from '../public-nodes';
import type { Naming } from '../json-ld/things';
import { withoutNothing } from '../members';
import { uriOf } from './item';

/** A person, organization, place, subject, event or object that an item is about. */
export interface Concept {
  readonly name: string;
  readonly rel: string;
  readonly uri: string;
  readonly literal?: string;
}

type References = readonly NodeReference[] | null | undefined;

/** People by what they are to the item. */
export function people(
  { nodes, addressOf }: Naming,
  rel: string,
  references: References,
): readonly Concept[] {
  return nodes.many('person', references).map((person) => ({
    name: person.name,
    rel,
    uri: addressOf(person),
  }));
}

export function organisations(
  { nodes, addressOf }: Naming,
  rel: string,
  references: References,
): readonly Concept[] {
  return nodes.many('organization', references).map((organization) => ({
    name: organization.name,
    rel,
    uri: addressOf(organization),
  }));
}

/** Countries as places, with their code of ISO 3166-1 (alpha-3). */
export function places({ nodes, addressOf }: Naming, references: References): readonly Concept[] {
  return nodes.many('country', references).map((country) =>
    withoutNothing({
      name: country.name,
      rel: 'about',
      uri: addressOf(country),
      literal: country.alpha3 ?? undefined,
    }),
  );
}

const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';

/** Categories as subjects: by IPTC's media topic where the newsroom gave one, else by their own page. */
export function subjects(
  { nodes, addressOf }: Naming,
  rel: string,
  references: References,
): readonly Concept[] {
  return nodes.many('category', references).map((category) =>
    withoutNothing({
      name: category.name,
      rel,
      uri: category.mediaTopic
        ? MEDIA_TOPICS + category.mediaTopic.replace(/^medtop:/, '')
        : addressOf(category),
      literal: category.slug ?? undefined,
    }),
  );
}

/** Events, with how certain they are as what they are to the item: ninjs has no other place that could not be overlooked. */
export function events({ nodes, addressOf }: Naming, references: References): readonly Concept[] {
  return nodes.many('event', references).map((event) => ({
    name: event.title,
    rel: event.certainty,
    uri: addressOf(event),
  }));
}

/** Documents as the objects that an item is about, with their kind. */
export function objects(
  { nodes, addressOf }: Naming,
  rel: string,
  references: References,
): readonly Concept[] {
  return nodes
    .many('document', references)
    .map((document) => ({ name: document.title, rel, uri: addressOf(document), literal: document.kind }));
}

/** Who reported, quoted, confirmed or denied what an item tells. */
export interface InfoSource {
  readonly name?: string;
  readonly role?: string;
  readonly uri?: string;
  readonly literal?: string;
}

/** Sources; one of which nothing is known but its kind is left out. */
export function infoSources(
  { nodes, addressOf }: Naming,
  sources: readonly SourceEntry[] | null | undefined,
): readonly InfoSource[] {
  return (sources ?? []).flatMap((source): InfoSource[] => {
    const outlet = nodes.one('organization', source.outlet);
    const name = outlet?.name ?? source.title ?? undefined;
    if (name === undefined && !source.url) return [];
    return [
      withoutNothing({
        name,
        role: source.relation ?? undefined,
        uri: outlet && addressOf(outlet),
        literal: uriOf(source.url),
      }),
    ];
  });
}
