/** Verbs that ascribe words to somebody, in the forms in which news uses them. */
export const SAYING =
  'said|says|say|saying|insist|acknowledge|argue|claim|warn|deny|accuse|describe|explain|promise|told|tells|wrote|writes|write|added|adds|announced|announces|noted|notes|stated|states|warned|warns|argued|argues|called|calls|' +
  'condemned|condemns|denied|denies|confirmed|confirms|explained|explains|declared|declares|acknowledged|acknowledges|accused|accuses|blasted|claimed|claims|' +
  'insisted|insists|expressed|expresses|described|describes|recalled|recalls|revealed|reveals|urged|urges|praised|criticized|criticised|rejected|promised|' +
  'pledged|vowed|suggested|asserted|maintained|reiterated|stressed|emphasized|emphasised|pointed|admitted|predicted|responded|replied|asked|addressed|thanked|' +
  'demanded|welcomed|hailed|slammed|denounced|defended|dismissed|disputed|reported|concluded|cautioned|lamented|joked|attacked|repeated|found|ruled|tweeted|posted|continued|observed|indicated|cited|disclosed|apologized|apologised|outlined|mentioned';

/** Verbs by which a document comes into the world; their subject is its author. */
export const ISSUING =
  'issued|issues|issuing|brought|lodged|launched|hit back with|responded with|replied with|answered with|reacted with|countered with|written|released|releases|releasing|published|publishes|publishing|posted|posts|posting|sent|sends|sending|send|wrote|writes|writing|write|penned|addressed|' +
  'addresses|delivered|delivers|delivering|gave|gives|giving|made|makes|making|signed|signs|signing|sign|adopted|adopts|passed|passes|approved|approves|handed|ran|put|drafted|dispatched|submitted|' +
  'circulated|produced|presented|unveiled|authored|tweeted|introduced|introduces|introduce|introducing|reintroduced|propose|sponsor|file|filed|unveil|author|proposed|proposes|sponsored|co-sponsored|promulgated|decreed|enacted';

/** Roles that one person has: with `the` they mean somebody of whom the article speaks. */
export const PERSONAL_ROLES =
  'president|minister|chancellor|premier|senator|congressman|congresswoman|governor|mayor|judge|justice|chairman|chairwoman|director|chief|leader|secretary|ambassador|nominee|candidate|strategist|' +
  'adviser|advisor|economist|professor|analyst|lawmaker|commissioner|commander|founder|owner|executive|historian|activist|bishop|pope|king|queen|prince|dissident|sheriff|prosecutor|general|politician|diplomat|author|actor|actress|singer|star|coach|billionaire';

/** Nouns for people and bodies that are not named; with `the` they mean one that was named before. */
export const ROLES =
  'jury|tribunal|staff|deputies|envoys|mps|councillors|residents|parents|villagers|scientists|doctors|police|officials|authorities|authority|board|service|fund|bureau|regulator|watchdog|operator|presidency|cabinet|mission|delegation|centre|prosecutors|investigators|organizers|organisers|lawyers|attorneys|researchers|lawmakers|senators|company|firm|ministry|government|army|military|' +
  'administration|agency|department|court|office|embassy|council|group|party|campaign|committee|commission|bank|airline|union|university|school|hospital|club|team|organization|' +
  'organisation|association|foundation|spokesman|spokeswoman|spokesperson|president|minister|chancellor|premier|senator|congressman|congresswoman|governor|mayor|judge|justice|lawyer|attorney|' +
  'chairman|chairwoman|chair|director|chief|leader|secretary|ambassador|family|kremlin|parliament|senate|network|newspaper|broadcaster|league|center|centre|institute|coalition|nominee|candidate|strategist|adviser|advisor|aide|economist|professor|analyst|lawmaker|commissioner|commander|publisher|founder|owner|executive|historian|activist|bishop|pope|king|queen|prince|dissident|sheriff|prosecutor|general';
