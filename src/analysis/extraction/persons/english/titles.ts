/** Forms of address: what follows is a name, even one word of it. */
export const HONORIFICS = {
  male: 'mr, mr., mister, sir, lord, baron, father, brother, king, prince, emperor, sheikh, sheik, sultan, emir, herr, monsieur, señor, don, duke, count, pope, imam, ayatollah, mullah, mufti, patriarch, sayyid',
  female:
    'mrs, mrs., ms, ms., madam, madame, lady, dame, baroness, sister, queen, princess, empress, sheikha, frau, señora, duchess, countess',
  either: 'mx., dr, dr., prof., professor, rev., reverend, the rev., rabbi, hon., saint',
} as const;

/**
 * Offices that stand before a name with a capital letter: what follows is a name, even one word of it. In lower case and
 * behind a name they tell who somebody is.
 */
export const OFFICES = (
  'president, president-elect, vice president, vice-president, prime minister, deputy prime minister, first deputy prime minister, premier, ' +
  'chancellor, vice chancellor, foreign minister, defense minister, defence minister, interior minister, finance minister, justice minister, ' +
  'health minister, education minister, energy minister, environment minister, economy minister, trade minister, transport minister, ' +
  'agriculture minister, culture minister, labor minister, labour minister, information minister, oil minister, prime minister-designate, ' +
  'first minister, deputy minister, deputy foreign minister, cabinet minister, state minister, minister, secretary of state, secretary of defense, ' +
  'secretary of homeland security, secretary of commerce, secretary of energy, secretary of the treasury, treasury secretary, defense secretary, ' +
  'defence secretary, foreign secretary, home secretary, health secretary, education secretary, commerce secretary, press secretary, ' +
  'secretary-general, secretary general, general secretary, deputy secretary, assistant secretary, assistant secretary of state, ' +
  'deputy secretary of state, under secretary, undersecretary, permanent secretary, secretary, attorney general, deputy attorney general, solicitor general, surgeon general, ' +
  'director-general, director general, governor-general, inspector general, consul general, sen, sen., senator, rep, rep., representative, ' +
  'congressman, congresswoman, gov, gov., governor, lt. gov., lieutenant governor, deputy governor, mayor, deputy mayor, lord mayor, ' +
  'councilman, councilwoman, councillor, councilor, alderman, assemblyman, assemblywoman, assemblymember, commissioner, high commissioner, ' +
  'ambassador, deputy ambassador, envoy, special envoy, consul, speaker, house speaker, deputy speaker, majority leader, minority leader, ' +
  'senate majority leader, senate minority leader, house majority leader, house minority leader, majority whip, minority whip, opposition leader, supreme leader, ' +
  'national security adviser, national security advisor, chief of staff, deputy chief of staff, chief minister, chief justice, associate justice, justice, ' +
  'judge, magistrate, district judge, district attorney, state attorney, city attorney, county attorney, prosecutor, chief prosecutor, attorney, ' +
  'gen, gen., general, lt. gen., lieutenant general, maj. gen., major general, brig. gen., brigadier general, brigadier, adm., admiral, vice admiral, ' +
  'rear admiral, col., colonel, lt. col., lieutenant colonel, maj., major, capt., captain, cmdr., commander, lt., lieutenant, sgt., sergeant, ' +
  'staff sergeant, master sergeant, cpl., corporal, pvt., private, spc., marshal, field marshal, officer, police officer, detective, det., det. sgt., inspector, chief inspector, ' +
  'superintendent, supt., constable, sheriff, deputy sheriff, police chief, fire chief, chief, deputy chief, chief executive, chief executive officer, ceo, cfo, cto, chairman, ' +
  'chairwoman, chairperson, chair, vice chairman, managing director, executive director, director, deputy director, cardinal, archbishop, bishop, ' +
  'pastor, deacon, coach, head coach, first lady, crown prince, crown princess, king, deputy, delegate, comptroller, treasurer, principal, provost, dean, ' +
  'public prosecutor, co-founder, founder, spokesman, spokeswoman, spokesperson, press officer, ombudsman, agent, special agent, professor emeritus, grand ayatollah, chief whip, leader'
).split(', ');

/** What people do or are: before a full name or behind it, in either case, it is a sign that the name is a person's. */
export const OCCUPATIONS = (
  'jurist, academic, negotiator, barrister, campaigner, organiser, mediator, farmer, fisherman, trader, retailer, shopkeeper, tenant, landlord, janitor, librarian, carpenter, electrician, plumber, builder, trucker, chaplain, imam, councilmember, selectman, planner, surveyor, forester, miner, accountant, activist, actor, actress, adviser, advisor, agent, aide, analyst, anchor, anchorman, animator, announcer, architect, artist, assistant, ' +
  'astronaut, astronomer, athlete, author, banker, billionaire, biographer, biologist, blogger, bodyguard, boxer, boyfriend, boss, broadcaster, brother, businessman, ' +
  'businesswoman, candidate, captain, cellist, champion, chef, chemist, choreographer, cleric, climatologist, co-author, co-chair, co-chairman, co-founder, co-host, co-owner, ' +
  'coach, colleague, columnist, comedian, comic, commentator, composer, conductor, congressional candidate, consultant, contributor, coordinator, correspondent, ' +
  'counsel, counselor, cousin, creator, critic, curator, cyclist, dancer, daughter, defender, defendant, democrat, demographer, designer, detective, developer, dictator, diplomat, ' +
  'dissident, doctor, driver, economist, editor, editor-in-chief, editor in chief, engineer, entrepreneur, epidemiologist, ex-husband, ex-president, ex-wife, executive, executive producer, expert, ' +
  'explorer, farmer, father, fiancé, fiancée, fighter, filmmaker, financier, firefighter, footballer, forward, friend, gangster, geologist, girlfriend, goalkeeper, goalie, golfer, ' +
  'grandfather, grandmother, grandson, granddaughter, guitarist, guard, gunman, head, heir, historian, host, housewife, husband, independent, industrialist, inmate, ' +
  'instructor, inventor, investigator, investor, jihadist, jockey, journalist, judge, juror, lawmaker, lawyer, lead author, leader, lecturer, legend, legislator, ' +
  'libertarian, linebacker, lobbyist, magnate, manager, mathematician, mechanic, member, midfielder, militant, millionaire, mob boss, model, moderator, ' +
  'mother, musician, nephew, neurologist, newscaster, niece, nominee, novelist, nurse, officer, official, oligarch, operative, opponent, organizer, organiser, owner, painter, ' +
  'parliamentarian, partner, pastor, paediatrician, pediatrician, philanthropist, philosopher, photographer, physician, physicist, pianist, pilot, pitcher, playwright, ' +
  'poet, point guard, politician, pollster, predecessor, presenter, president, priest, principal, producer, professor, programmer, prosecutor, protester, psychiatrist, psychologist, publicist, ' +
  'publisher, pundit, quarterback, racer, rapper, realtor, rebel leader, receiver, referee, refugee, reporter, republican, researcher, resident, retiree, rival, running back, ' +
  'running mate, scholar, scientist, screenwriter, sculptor, secretary, senior fellow, shooter, shortstop, singer, sister, skipper, sociologist, soldier, solicitor, ' +
  'son, soprano, spokesman, spokesperson, spokeswoman, sportscaster, star, stepfather, stepmother, strategist, striker, student, successor, suffragist, superstar, supporter, surgeon, ' +
  'survivor, suspect, swimmer, teacher, teammate, technician, tennis player, tenor, therapist, trainer, translator, treasurer, tycoon, uncle, veteran, victim, vice chair, ' +
  'violinist, volunteer, warlord, whistleblower, widow, widower, wife, winger, winner, witness, worker, wrestler, writer, youth, aunt, boy, girl, man, woman, ' +
  'mayor, governor, senator, congressman, congresswoman, mp, mla, mep, md, insider, envoy, tsar, czar, terrorist, drummer, bassist, vocalist, frontman, rabbi, monk, nun, player, politburo member, outfielder, infielder'
).split(', ');

/** Words of offices and kinship that only women bear, or only men. */
export const FEMALE_TITLE =
  /(?:^|\b)(?:woman|actress|mother|wife|sister|daughter|girl|girlfriend|queen|princess|duchess|lady|widow|niece|aunt|housewife|nun|mrs|ms|miss|spokeswoman|chairwoman|congresswoman|businesswoman)\b/;
export const MALE_TITLE =
  /(?:^|\b)(?:man|actor|father|husband|brother|son|boy|boyfriend|king|prince|duke|lord|widower|nephew|uncle|monk|pope|mr|sir|spokesman|chairman|congressman|businessman|priest)\b/;
