import type { OrganizationKind } from '../../findings';

const kinds = (kind: OrganizationKind, heads: string): readonly (readonly [string, OrganizationKind])[] =>
  heads.split(' ').map((head) => [head, kind] as const);

/** Nouns that say what a body is, with capitals: `Foreign Ministry`, `Liberal Party`. */
export const HEADS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...kinds('ministry', 'ministry ministries'),
  ...kinds(
    'government',
    "department agency bureau administration court tribunal commission directorate inspectorate prosecutor's police army navy embassy consulate secretariat guard treasury",
  ),
  ...kinds('parliament', 'parliament senate congress assembly duma rada legislature'),
  ...kinds('party', 'party'),
  ...kinds(
    'outlet',
    'times tribune herald gazette chronicle observer telegraph courier dispatch inquirer examiner newspaper',
  ),
  ...kinds(
    'company',
    'inc inc. corp corp. corporation ltd ltd. llc plc company co. airlines airways holdings industries technologies motors bank group enterprises pharmaceuticals',
  ),
  ...kinds('ngo', 'foundation association society federation'),
  ...kinds(
    'other',
    'university college institute institution academy council committee union organization organisation center centre board authority coalition alliance league chamber fund hospital network movement',
  ),
]);

/** Behind these what follows `of` or `for` belongs to the name: `Ministry of Foreign Affairs`. */
export const WITH_OF = new Set(
  (
    'ministry department bureau court commission directorate embassy congress assembly bank association society federation university college institute academy council committee union ' +
    'organization organisation center centre board chamber fund party office agency league authority house school movement alliance coalition foundation'
  ).split(' '),
);

/** Such words alone before a head make no name: `the New Party`, `First Council`. */
export const NO_MODIFIERS = new Set(
  'the a an this that its his her their our my your every each any no some next another former in on at by for from with to and but as if when while both'.split(
    ' ',
  ),
);

/** Nouns before an outlet: `the Russian publication Izvestia`. */
export const OUTLET_NOUNS = new Set(
  'publication newspaper newspapers daily weekly tabloid broadcaster outlet website portal magazine agency channel'.split(
    ' ',
  ),
);

/** Words that end the name of an outlet behind a town: `Denver Post`, `Channel 4 News`. */
export const OUTLET_ENDINGS = new Set(
  'post news globe journal star sun mail press daily radio tv'.split(' '),
);
