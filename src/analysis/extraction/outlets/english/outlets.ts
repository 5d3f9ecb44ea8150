/**
 * Newspapers, agencies, broadcasters and sites that others cite, by their usual names. Closed: others are known by how
 * the article calls them (`the newspaper X`) or by how their names end (`X News`).
 */
const OUTLETS =
  'The Washington Post|The New York Times|The Wall Street Journal|The Guardian|The Times|The Sunday Times|The Telegraph|The Daily Telegraph|The Independent|The Economist|The Atlantic|' +
  'The New Yorker|The Hill|The Intercept|The Daily Beast|The Daily Mail|The Sun|The Mirror|The Daily Mirror|The Associated Press|The Boston Globe|The Globe and Mail|The Verge|' +
  'The Hindu|The Times of India|The Hindustan Times|The Indian Express|The Japan Times|The Korea Herald|The Moscow Times|The Kyiv Independent|The Diplomat|The Insider|The Bell|The Huffington Post|' +
  'The Financial Times|The Chicago Tribune|The Los Angeles Times|The Miami Herald|The Houston Chronicle|The Dallas Morning News|The Denver Post|The New York Post|The Sydney Morning Herald|The Australian|' +
  'The Jerusalem Post|The Times of Israel|The Irish Times|The Scotsman|The Straits Times|The Nation|The Conversation|The Information|The Hollywood Reporter|The Christian Science Monitor|' +
  'Reuters|Associated Press|Agence France-Presse|Bloomberg|Bloomberg News|CNN|BBC|BBC News|BBC Russian Service|CBS|CBS News|ABC News|NBC|NBC News|MSNBC|CNBC|Fox News|Fox Business|PBS|NPR|C-SPAN|Sky News|ITV|' +
  'Channel 4|Channel 4 News|ITV News|Al Jazeera|Al Arabiya|Al-Arabiya|Deutsche Welle|France 24|Euronews|Voice of America|Radio Free Europe/Radio Liberty|Radio Free Europe|Radio Liberty|RFE/RL|Radio Free Asia|' +
  'Politico|Axios|Vox|Slate|Salon|Time|Newsweek|Forbes|Fortune|Business Insider|BuzzFeed|BuzzFeed News|Vice|Vice News|ProPublica|Mother Jones|Rolling Stone|Vanity Fair|Esquire|Wired|TMZ|USA Today|' +
  'Huffington Post|HuffPost|Daily Beast|Daily Mail|Daily Mirror|Daily Telegraph|New York Times|Washington Post|Wall Street Journal|New York Post|New York Magazine|Financial Times|Los Angeles Times|' +
  'Chicago Tribune|Boston Globe|Miami Herald|Dallas Morning News|Foreign Policy|Foreign Affairs|National Review|Breitbart|Breitbart News|Yahoo News|Yahoo Sports|ESPN|Sports Illustrated|Variety|Cosmopolitan|' +
  'Der Spiegel|Spiegel|Die Zeit|Die Welt|Bild|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|Handelsblatt|Le Monde|Le Figaro|Libération|Le Parisien|El País|El Mundo|Corriere della Sera|La Repubblica|La Stampa|' +
  "ANSA|DPA|AFP|UPI|PTI|ANI|IANS|EFE|Kyodo|Kyodo News|NHK|Xinhua|Yonhap|KCNA|Global Times|People's Daily|China Daily|South China Morning Post|Caixin|Nikkei|Asahi Shimbun|Yomiuri Shimbun|" +
  'TASS|Interfax|Interfax-Ukraine|RIA Novosti|RIA|Sputnik|RT|Izvestia|Kommersant|Vedomosti|RBC|RBK|Novaya Gazeta|Meduza|Rossiyskaya Gazeta|Komsomolskaya Pravda|Moskovsky Komsomolets|Lenta.ru|Gazeta.ru|Fontanka|' +
  'Mediazona|Dozhd|TV Rain|Echo of Moscow|Ekho Moskvy|Rossiya 1|Rossiya 24|Channel One|Ukrinform|Ukrainska Pravda|Kyiv Post|UNIAN|Hromadske|BelTA|Nasha Niva|' +
  'Kazinform|Tengrinews|Vlast|24.kg|Kaktus.media|AKIpress|Kabar|Kloop|Azattyk|Azattyq|Radio Azattyk|Ozodi|Radio Ozodi|Asia-Plus|Fergana|Gazeta.uz|Kun.uz|Trend|Turan|Azertac|Armenpress|Civil.ge|Agenda.ge|' +
  'Anadolu|Anadolu Agency|Hurriyet|Hürriyet|Daily Sabah|Haaretz|Ynet|IRNA|Fars|Tasnim|Mehr|Press TV|SANA|Al-Ahram|Daily Nation|Punch|Vanguard|Premium Times|News24|Dawn|Geo News|Rappler|' +
  'The Post|The Journal|The Mail';

/** From the name without `The`, in lower case, to the usual name. The first that is given of two forms counts. */
export const USUAL_NAMES: ReadonlyMap<string, string> = new Map(
  OUTLETS.split('|')
    .reverse()
    .map((name) => [bareName(name), name] as const),
);

/** A name without its article, in lower case. */
export function bareName(name: string): string {
  return name.replace(/^The /i, '').toLowerCase();
}

/** Names that also mean something else: they count only where the article says that they are outlets, or with `The`. */
export const AMBIGUOUS = new Set(
  'time times sun mirror nation post journal mail telegraph independent australian information conversation hill atlantic intercept insider bell verge variety fortune vice salon slate trend fars sputnik dawn punch vanguard vlast channel one diplomat guardian economist hindu scotsman esquire wired rt'.split(
    ' ',
  ),
);

/** How names of outlets end. */
export const ENDINGS =
  /(?:^| )(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Daily|Magazine|TV|Television|Radio|Telegraph|Observer|Courier|Examiner|Inquirer|Sentinel|Dispatch|Bulletin|News Agency|Press Agency|News Service|Broadcasting|Weekly|Newspaper|Mail|Globe|Reporter|Zeitung|Pravda|Gazeta)$/u;

/** What an article calls an outlet before its name: `the Russian publication X`, `state news agency X`. */
export const CALLED =
  /(?:publication|newspaper|news agency|agency|daily|weekly|outlet|news outlet|media outlet|website|news site|news website|news portal|portal|magazine|tabloid|broadcaster|television channel|TV channel|channel|network|radio station|station|wire service|journal)$/iu;
