/** Capitals whose name mostly means a person, another town or a common word; they are not read as capitals. */
export const UNSURE_CAPITALS = new Set([
  'City of Victoria',
  'Victoria',
  'Hamilton',
  'Kingston',
  'Stanley',
  'Georgetown',
  'George Town',
  'Plymouth',
  'Douglas',
  'Jamestown',
  'The Valley',
  'Santiago',
  'San Juan',
  'San José',
  'Wellington',
  'Gibraltar',
  'Monaco',
  'Singapore',
  'Luxembourg',
  'Djibouti',
  'Panama City',
  'Saint-Denis',
  'Saint-Pierre',
  'Road Town',
  'West Island',
  'Sofia',
  'Male',
  'Malé',
  'Cape Town',
  'Alofi',
  'Bern',
  'Washington D.C.',
  'Jerusalem',
  'Sucre',
  'The Bottom',
  'Port Louis',
]);

/** Capitals and seats of government beside those of the library, and other ways of writing them. */
export const OTHER_CAPITALS: Readonly<Record<string, string>> = {
  BO: 'La Paz',
  CN: 'Peking',
  CI: 'Abidjan',
  IN: 'Delhi',
  KZ: 'Nur-Sultan',
  MM: 'Nay Pyi Taw',
  RU: 'Kremlin',
  UA: 'Kiev',
  US: 'Washington',
  ZA: 'Pretoria',
};

/** What a government does and a city does not: `Moscow rejected the claim`. */
export const GOVERNMENT_VERBS = new Set(
  (
    'accused accuses agreed agrees announced announces backed backs believes blamed blames called condemned condemns confirmed ' +
    'considers declared demanded demands denied denies described dismissed dismisses expelled expects expressed fears hopes ' +
    'imposed insisted insists intends maintains offered opposed opposes ordered plans pledged praised promised proposed protested ' +
    'reacted recognized recognised recognizes recognises refused refuses rejected rejects replied responded retaliated said says sees ' +
    'seeks sought signaled signed stressed summoned supports supported suspended threatened threatens told urged urges views vowed ' +
    'wants warned warns welcomed welcomes withdrew wishes has had will would may could should must was is did does'
  ).split(' '),
);

/** A city does these too; only a government does them with another one. */
export const WEAK_VERBS = new Set('has had will would may could should must was is did does'.split(' '));

/** Words before a capital that speak of relations with its government: `talks with Moscow`, `ties between`. */
export const RELATIONS = new Set(
  (
    'ally allies agreement alliance attitude cooperation deal dialogue envoy message negotiations pact pressure relations ' +
    'response sanctions signal talks tensions ties agreements warning accused urged told pressed between'
  ).split(' '),
);
