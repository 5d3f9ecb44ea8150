/** English given names with their short forms; the first of a line is the full one. */
const SHORT_FORMS = (
  'william bill billy will willy liam, robert bob bobby rob robbie bert, richard dick rick ricky rich richie, james jim jimmy jamie, john jack johnny jon, ' +
  'joseph joe joey, thomas tom tommy, charles charlie chuck, edward ed eddie ted teddy ned, michael mike mickey mick, daniel dan danny, ' +
  'david dave davey, stephen steve, steven steve, christopher chris, matthew matt, anthony tony, antony tony, andrew andy drew, benjamin ben benny, ' +
  'samuel sam sammy, donald don donnie, ronald ron ronnie, kenneth ken kenny, gerald gerry jerry, lawrence larry, gregory greg, jeffrey jeff, ' +
  'geoffrey geoff, timothy tim, patrick pat paddy, peter pete, philip phil, phillip phil, nicholas nick, alexander alex sandy sasha, alexandra alex sandra, ' +
  'albert al bert, alan al, frederick fred freddie, henry harry hank, harold harry hal, raymond ray, douglas doug, terence terry, leonard len lenny leo, ' +
  'francis frank, walter walt wally, zachary zach zack, nathaniel nathan nate, jonathan jon, joshua josh, jacob jake, arthur art, bernard bernie, ' +
  'vincent vince vinny, theodore ted teddy theo, elizabeth liz beth betsy betty lizzie eliza, katherine kate kathy katie kat, catherine kate cathy, ' +
  'kathleen kathy, margaret maggie meg peggy, patricia pat patty tricia, jennifer jen jenny, jessica jess jessie, susan sue susie, deborah debbie deb, ' +
  'barbara barb, rebecca becky, victoria vicky tori, christina chris tina, christine chris, pamela pam, cynthia cindy, samantha sam, stephanie steph, ' +
  'amanda mandy, abigail abby, dorothy dot, judith judy, theresa terry, valerie val, vladimir vlad vova, mikhail misha, dmitry dima, nicolas nico, mohammed mohamed muhammad mohammad'
)
  .split(', ')
  .map((line) => new Set(line.split(' ')));

/** True where both are forms of one given name: `bill` and `william`. Both in lower case. */
export function isShortFormOf(one: string, other: string): boolean {
  return SHORT_FORMS.some((forms) => forms.has(one) && forms.has(other));
}
