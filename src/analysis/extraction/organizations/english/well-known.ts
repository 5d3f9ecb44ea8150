import type { OrganizationKind } from '../../findings';

/** Forms of one organization's name: the first is its name. A form that is known with an article only begins with `the`. */
export interface WellKnown {
  readonly forms: readonly string[];
  readonly kind: OrganizationKind;
  readonly country: string | undefined;
}

const known = (kind: OrganizationKind, country: string | undefined, names: string): readonly WellKnown[] =>
  names.split('; ').map((forms) => ({ forms: forms.split(' = '), kind, country }));

/** Organizations that the news of the world speak of without saying what they are. */
export const WELL_KNOWN: readonly WellKnown[] = [
  ...known(
    'outlet',
    'US',
    'The New York Times = New York Times = NYT; The Washington Post = Washington Post; The Wall Street Journal = Wall Street Journal = WSJ; USA Today; ' +
      'Los Angeles Times = LA Times; Chicago Tribune; The Boston Globe = Boston Globe; New York Post; New York Daily News; Associated Press = AP; Bloomberg = Bloomberg News; ' +
      'CNN; NBC News = NBC; CBS News = CBS; ABC News = ABC; Fox News = Fox News Channel; Fox Business; MSNBC; CNBC; NPR = National Public Radio; PBS; C-SPAN; Politico = POLITICO; Axios; ' +
      'BuzzFeed News = BuzzFeed; The Huffington Post = Huffington Post = HuffPost; Breitbart News = Breitbart; The Daily Beast = Daily Beast; Newsweek; The Atlantic; The New Yorker; ' +
      'Vanity Fair; Rolling Stone; Foreign Policy; Foreign Affairs; Business Insider; Vox; Mother Jones; The Hill; ProPublica; The Intercept; The Daily Caller = Daily Caller; Washington Examiner; ' +
      'Washington Times = The Washington Times; Radio Free Europe/Radio Liberty = Radio Free Europe = Radio Liberty = RFE/RL = RFERL; Voice of America = VOA; Time magazine; Forbes; Fortune; Wired; TMZ; Univision; Telemundo; Slate; Salon; ' +
      'PolitiFact; FiveThirtyEight; Politifact = PolitiFact',
  ),
  ...known(
    'outlet',
    'GB',
    'BBC = British Broadcasting Corporation = BBC News; Reuters = Thomson Reuters; The Guardian; The Times of London; Financial Times = The Financial Times; The Economist; ' +
      'The Daily Telegraph = Daily Telegraph; The Independent; Daily Mail = The Daily Mail; The Sunday Times = Sunday Times; Sky News; ITV = ITV News; Daily Mirror; Daily Express; Channel 4 News; Bellingcat; Press Association',
  ),
  ...known(
    'outlet',
    'RU',
    'Izvestia = Izvestiya; TASS = Itar-Tass = ITAR-TASS; RIA Novosti = RIA; Interfax; Kommersant; Vedomosti; RBC = RBK; Novaya Gazeta; Rossiyskaya Gazeta; RT = Russia Today; Sputnik; Meduza; Rossiya 24; ' +
      'Komsomolskaya Pravda; Nezavisimaya Gazeta; Moskovsky Komsomolets; Echo of Moscow = Ekho Moskvy; Dozhd = TV Rain; The Moscow Times = Moscow Times; Pravda; Regnum',
  ),
  ...known(
    'outlet',
    'KG',
    '24.kg; Kaktus.media = Kaktus Media; AKIpress; Kloop; Kabar; Azattyk = Radio Azattyk; Sputnik Kyrgyzstan',
  ),
  ...known('outlet', 'QA', 'Al Jazeera = Al-Jazeera'),
  ...known('outlet', 'SA', 'Al Arabiya = Al-Arabiya; Saudi Press Agency'),
  ...known(
    'outlet',
    'CN',
    'Xinhua = Xinhua News Agency; Global Times; China Daily; South China Morning Post; CCTV; CGTN; Caixin',
  ),
  ...known(
    'outlet',
    'FR',
    'Agence France-Presse = AFP; Le Monde; Le Figaro; Libération; France 24; Charlie Hebdo',
  ),
  ...known(
    'outlet',
    'DE',
    'Der Spiegel = Spiegel; Die Zeit; Deutsche Welle = DW; Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung; Handelsblatt; ARD; ZDF; Bild; DPA',
  ),
  ...known('outlet', 'TR', 'Anadolu Agency = Anadolu; Hurriyet = Hürriyet; Daily Sabah; TRT World = TRT'),
  ...known(
    'outlet',
    'JP',
    'Kyodo News = Kyodo; NHK; Nikkei; Asahi Shimbun; Yomiuri Shimbun; The Japan Times',
  ),
  ...known('outlet', 'KR', 'Yonhap News Agency = Yonhap'),
  ...known(
    'outlet',
    'IN',
    'The Hindu; The Times of India = Times of India; NDTV; Press Trust of India = PTI; Hindustan Times; The Indian Express',
  ),
  ...known(
    'outlet',
    'IL',
    'Haaretz; The Jerusalem Post = Jerusalem Post; The Times of Israel = Times of Israel',
  ),
  ...known('outlet', 'UA', 'Ukrinform; Ukrainska Pravda; Kyiv Post = The Kyiv Independent; UNIAN'),
  ...known('outlet', 'IR', 'IRNA; Press TV; Fars News Agency; Tasnim News Agency = Tasnim'),
  ...known('outlet', 'ES', 'El País = El Pais; EFE'),
  ...known('outlet', 'IT', 'Corriere della Sera; La Repubblica; ANSA'),
  ...known(
    'outlet',
    'CA',
    'CBC = CBC News; CTV News; The Globe and Mail = Globe and Mail; Toronto Star; The Canadian Press',
  ),
  ...known('outlet', 'AU', 'The Sydney Morning Herald = Sydney Morning Herald'),
  ...known(
    'intergovernmental',
    undefined,
    'United Nations = UN = U.N.; United Nations Security Council = UN Security Council = U.N. Security Council = Security Council; United Nations General Assembly = UN General Assembly = U.N. General Assembly; UNICEF; UNESCO; UNHCR; ' +
      'European Union = EU = E.U.; European Commission; European Parliament; European Council; European Central Bank = ECB; Council of Europe; NATO = North Atlantic Treaty Organization; OSCE = Organization for Security and Cooperation in Europe = Organization for Security and Co-operation in Europe; ' +
      'World Health Organization = WHO; World Trade Organization = WTO; World Bank; International Monetary Fund = IMF; International Criminal Court = ICC; International Court of Justice; International Atomic Energy Agency = IAEA; ' +
      'African Union; Arab League; ASEAN = Association of Southeast Asian Nations; OPEC; G7 = G-7 = Group of Seven; G20 = G-20 = Group of 20; BRICS; Commonwealth of Independent States; Shanghai Cooperation Organization = Shanghai Cooperation Organisation; ' +
      'Eurasian Economic Union; Collective Security Treaty Organization; Asian Development Bank; European Bank for Reconstruction and Development = EBRD; Interpol; Europol; OECD; World Food Program = World Food Programme; Gulf Cooperation Council; ECOWAS; European Court of Human Rights; Eurogroup; FATF',
  ),
  ...known(
    'government',
    'US',
    'White House; Pentagon; State Department = U.S. State Department = US State Department; FBI = F.B.I. = Federal Bureau of Investigation; CIA = C.I.A. = Central Intelligence Agency; NSA = National Security Agency; EPA = Environmental Protection Agency; ' +
      'FDA = Food and Drug Administration; CDC = Centers for Disease Control and Prevention; NASA; Federal Reserve = the Fed; Department of Homeland Security = DHS; Treasury Department; Justice Department; Defense Department; USAID; IRS = Internal Revenue Service; FEMA; ' +
      'Secret Service; National Security Council; Securities and Exchange Commission = SEC; Federal Communications Commission = FCC; Federal Trade Commission = FTC; ATF; TSA; Supreme Court of the United States',
  ),
  ...known(
    'government',
    'RU',
    'Kremlin; FSB = Federal Security Service; Roscosmos; Rosneft; Central Election Commission of Russia',
  ),
  ...known(
    'government',
    'GB',
    'Downing Street; Home Office; Foreign Office; MI5; MI6; Scotland Yard; Bank of England; Whitehall; NHS',
  ),
  ...known(
    'parliament',
    'US',
    'Congress = U.S. Congress = US Congress; Senate = U.S. Senate = US Senate; House of Representatives = U.S. House of Representatives',
  ),
  ...known('parliament', 'GB', 'House of Commons; House of Lords'),
  ...known(
    'parliament',
    undefined,
    'State Duma = Duma; Federation Council; Verkhovna Rada; Jogorku Kenesh = Jogorku Kenesh; Knesset; Bundestag; Eduskunta; Riksdag; Storting; Folketing; Althing; Seimas; Saeima; Riigikogu; Oireachtas; Dáil; Stortinget; Tweede Kamer; Nationalrat; Skupstina; Sabor; Hural; Mazhilis; Oliy Majlis; Milli Majlis; Rajya Sabha; Majlis-i-Shura; Bundesrat; Lok Sabha; Rajya Sabha; Majlis; Sejm',
  ),
  ...known(
    'party',
    'US',
    'Republican Party = GOP; Democratic Party; Republican National Committee = RNC; Democratic National Committee = DNC; Libertarian Party',
  ),
  ...known(
    'party',
    undefined,
    'United Russia; Likud; Fatah; African National Congress = ANC; Bharatiya Janata Party = BJP; UKIP; Hezbollah; Hamas',
  ),
  ...known(
    'company',
    undefined,
    'Google; Facebook; Apple; Microsoft; Amazon; Twitter; Netflix; Tesla; Boeing; Airbus; Gazprom; Rosneft; Lukoil; Huawei; Samsung; Toyota; Volkswagen; Siemens; Shell; BP; ExxonMobil = Exxon Mobil; Chevron; Walmart = Wal-Mart; Goldman Sachs; JPMorgan Chase = JPMorgan; ' +
      "Wells Fargo; Morgan Stanley; Citigroup; Deutsche Bank; HSBC; Uber; YouTube; Instagram; WhatsApp; Telegram; Intel; IBM; Nvidia; OpenAI; SpaceX; General Motors; General Electric; Coca-Cola; McDonald's; Tesco; Ryanair; Lufthansa; Qualcomm; Alibaba; Tencent; TikTok; ByteDance; Pfizer; Moderna; AstraZeneca; Nike; Sony; Aramco = Saudi Aramco; Sberbank; VTB; Yahoo; Verizon; Comcast; Disney",
  ),
  ...known(
    'ngo',
    undefined,
    'Amnesty International; Human Rights Watch; Greenpeace; Red Cross = International Committee of the Red Cross = ICRC; Doctors Without Borders; Transparency International; Freedom House; Reporters Without Borders; Committee to Protect Journalists; Oxfam; Save the Children; ' +
      'NAACP; ACLU = American Civil Liberties Union; National Rifle Association = NRA; Planned Parenthood; Black Lives Matter; WikiLeaks; FIFA; UEFA; International Olympic Committee = IOC',
  ),
];
