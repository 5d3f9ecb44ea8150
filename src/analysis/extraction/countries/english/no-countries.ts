/** What holds the name of a country and means none, or not that one. */
export const NO_COUNTRIES: readonly string[] = (
  'New Mexico, New Mexican, New Mexicans, New Jersey, New Guinea, New England, New Englander, New Britain, Gulf of Mexico, ' +
  'American Indian, American Indians, Native American, Native Americans, Latin American, Latin Americans, Latin America, ' +
  'South America, South American, South Americans, North America, North American, North Americans, Central America, ' +
  'Central American, Central Americans, African American, African Americans, African-American, African-Americans, ' +
  'Spanish America, Mexican American, Mexican Americans, Indian Ocean, Indian summer, West Indian, West Indians, West Indies, ' +
  'Indian reservation, Indian Reservation, Indian casino, Indian Health Service, Indian Affairs, Indian tribe, Indian tribes, ' +
  'East China Sea, South China Sea, Sea of Japan, Philippine Sea, Norwegian Sea, Irish Sea, English Channel, Persian Gulf, ' +
  'Jordan River, River Jordan, Jordan Valley, Panama City Beach, Panama hat, Panama Papers, Mexico Beach, Jersey City, Jersey Shore, ' +
  'Jersey Boys, Niger Delta, New South Wales, Georgia Tech, University of Georgia, Georgia State, Georgia Southern, Georgia Bulldogs, Air Jordan, Air Jordans, ' +
  'Jordan Brand, French fries, French fry, French toast, French Quarter, French bulldog, French press, French door, French doors, ' +
  'German shepherd, German Shepherd, German shepherds, German Shepherds, Swiss Army, Swiss cheese, Swiss chard, English muffin, ' +
  'English muffins, English bulldog, Irish setter, Irish coffee, Turkish bath, Turkish delight, Spanish moss, Spanish flu, ' +
  'Brussels sprouts, Bermuda shorts, Bermuda Triangle, Dutch oven, Russian roulette, Chinese checkers, Greek yogurt, Greek life, ' +
  'guinea pig, guinea pigs, Belgian waffle, Belgian waffles, Great Dane, Great Danes, Scotch whisky, Canada goose, Canada geese, ' +
  'Turkey Day, turkey breast, Cuban sandwich, Holland Tunnel, Prince of Wales, Princess of Wales, ' +
  'The Washington Post, Washington Post, Washington Times, Washington State, Washington state, Washington Examiner, State of Washington, ' +
  'Persian rug, Persian rugs, Persian cat, Mexican standoff, Dutch courage, Bank of America, Captain America, Good Morning America, ' +
  'Miss America, Voice of America, Make America Great Again, Negro Leagues'
).split(', ');
