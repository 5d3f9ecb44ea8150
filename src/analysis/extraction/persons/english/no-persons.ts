const words = (list: string) => new Set(list.split(' '));

/** Words that names of places, bodies, works, events and things are made of, and persons' names are not. */
export const THINGS = words(
  'academy act action administration affairs africa agency agenda agreement aid air airlines airport airways alliance america american amendment ' +
    'analytics angels apartments app arab arena army arts asia assembly associates association attorneys authority avenue award awards ballet band bancorp bank ' +
    'bar basin basilica battalion battle bay beach bible bill bistro blog blues board book books boulevard bowl branch bridge brigade broadcasting brothers building bulletin bureau business ' +
    'cabinet cafe campaign campus canal canyon capital capitol care castle cathedral caucus center central centre century chamber championship championships channel chapel charter ' +
    'chronicle church cinema circuit city civic club clinic coalition coast code college collection commission commissioners committee commons commonwealth communications communities ' +
    'community company complex conference confederation congress conservatives constitution consulate consulting convention cooperation cooperative corp corporation corps corridor council ' +
    'country county coup court courthouse courts creek crew crisis cup daily data day days deal debate defense delta democracy democrat democratic democrats department derby development digital ' +
    'diocese directorate disease district division dome drive east eastern economic economics economy edition education election elections electric embassy empire energy enterprise enterprises ' +
    'entertainment estate euro europe european event exchange exhibition expo express fair falls farm farms federal federation festival film films finance financial fire firm fleet force forces ' +
    'foreign forest fort forum foundation front fund future gallery games garden gardens gas gate gazette global god golf gospel government governorate grand group guard guardian guild gulf gym hall ' +
    'harbor harbour headquarters health heights herald heritage high highway hills history holdings holiday holy home homeland homes hospital hotel house human ' +
    'inc inc. independence independent index india industries industry information infirmary initiative inn innovation inquirer insider institute institution insurance intelligence interior international internet ' +
    'investment investments iowa island islands jail journal junction justice kingdom lab laboratories laboratory labor labour lake lakes land lane latin law league legal legislature liberation liberals library life limited line live llc llp ' +
    'loan local lounge ltd magazine mall manor maritime market markets marathon mart massacre mass media medical medicine memorial metro metropolitan middle military mill mills mine ministry mission monument mosque ' +
    'mountain mountains movement municipal museum music nation national nations navy network networks new news newspaper north northern nuclear obamacare ocean office oil olympic olympics opera operation orchestra ' +
    'order organization organisation pacific palace panel paper papers parish park parks parliament partners partnership party pass patrol peace peninsula petroleum pharmaceuticals philharmonic pictures ' +
    'pilgrims pipeline pizza place plan plant plaza podcast point pole police policy political politics pool port post power press primary prison prize productions professional program programme project property protection ' +
    'province public publishing quarter race radio railway ranch range records reform refinery refuge regiment region regional register registry regulations relations religious report republic republican republicans reserve resistance resort ' +
    'resources restaurant review revolution rights river road roads rock room roundtable royal rugby russia saloon savings school schools science sciences sea season secret section securities security senate series service services ' +
    'shelter shipping shop show singles sky social society software solutions south southern space special sport sports springs square squad stadium staff standard state states station statistics stock store stores strategy street ' +
    'strip studies studio studios summit sun superfund supreme survey syndrome system systems task tavern tax team technologies technology telegraph telecom television temple tennis territory terror terrorism test theater theatre theory times title tour tournament tower towers town ' +
    'township trade trail transit transport travel treasury treaty tribe tribunal tribune trophy trust tunnel tv twitter union unit united universities university university valley veterans victory village ville war waters ' +
    'weather web website week weekend welfare west western wildlife wing winery winter wire wireless women works world yacht year yearbook zone zoo bowl super dynasty vineyard vineyards cemetery crescent terrace close way walk grove heath bus flight ship vessel ' +
    'parade racing furnaces gate iphone android windows google facebook microsoft amazon apple netflix uber reuters yahoo youtube instagram snapchat whatsapp wikipedia wikileaks breitbart bloomberg politico buzzfeed brexit islamic muslim muslims christian christians catholic jewish jews hindu sunni shia shiite sikh buddhist ' +
    'speech vigil session alert jewelry jewellery electrical plumbing gateway niño oscillation interview announcement statement verdict ruling petition parliamentarians lawmakers senators ministers mavericks raiders pact deal document letter letters inquiry tower festival carnival ' +
    'christmas easter thanksgiving ramadan passover halloween english french spanish german chinese russian',
);

/** Beginnings of places and bodies. */
export const PLACE_STARTS = words(
  'san santa santo são sao saint st st. ste. fort mount mt mt. lake los las port new north south east west cape el al rio puerto costa mont val notre sri abu tel addis kuala hong ho papua burkina sierra dar nova grand great greater little lower upper old big black white red blue green golden silver royal holy united national international federal general central super mega des camp hotel hôtel chez café le la les los villa casa isle',
);

/** Days, months and other words that are capitalised as a rule. */
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. spring summer autumn fall winter',
);

/** Words with which sentences and lines begin. */
export const FUNCTION_WORDS = words(
  'the a an this that these those it its he she they we you i his her their our my your in on at by for from with without after before as if when while since until what who whom whose how why where which ' +
    'and but or nor so yet not no some many most all both each every any other another several few one two three four five six seven eight nine ten hundreds thousands millions also even just only then now there here ' +
    'however meanwhile although though despite because during between among under over into about against through across behind beyond like unlike according asked speaking citing responding earlier later last next ' +
    'yesterday today tomorrow recently currently still again ever never perhaps maybe indeed instead moreover furthermore additionally finally first second third former late old young yes no oh well let does do did is are was were has have had can could will would should may might must be been being ' +
    'watch read see photo photos video image click updated update breaking exclusive via follow more related share advertisement editor note source sources copyright ap reuters afp getty file dear please thank thanks sorry hello hi hey ok okay to of up out off down than too very much such same own per',
);

/** States of the United States, provinces and large towns: no persons where they stand alone or behind a comma. */
export const PLACES = words(
  'alabama alaska arizona arkansas california carolina colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana ' +
    'nebraska nevada hampshire jersey mexico york dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan scotia brunswick columbia queensland tasmania ' +
    'london paris moscow beijing tokyo berlin rome madrid vienna prague warsaw budapest athens istanbul ankara cairo baghdad tehran damascus beirut jerusalem riyadh dubai doha kabul delhi mumbai karachi dhaka bangkok jakarta manila seoul shanghai sydney melbourne ' +
    'toronto vancouver montreal ottawa chicago boston houston dallas austin atlanta miami seattle denver detroit philadelphia phoenix cleveland pittsburgh baltimore orlando tampa milwaukee brooklyn manhattan bronx queens harlem hollywood broadway lagos nairobi johannesburg ' +
    'kyiv kiev minsk tbilisi baku yerevan astana almaty bishkek osh tashkent dushanbe geneva brussels strasbourg davos hague dublin belfast edinburgh glasgow liverpool manchester birmingham crimea donbas donetsk luhansk aleppo mosul gaza xinjiang tibet kashmir siberia caucasus balkans chechnya dagestan ' +
    'asia africa europe america antarctica arctic atlantic pacific caribbean mediterranean earth mars moon congress pentagon kremlin capitol wall',
);

/** Family names that are words for things too. */
export const FAMILY_NAMES_TOO = words(
  'bush day days park parks hall banks bank rivers hill hills house street castle church king lane mills mill price pool pope law labor rice cash fields west may east north ' +
    'south hunt grant gates stock branch chambers guy power powers land mann forest way walk heath grove drake case cooper waters springs summers winter golden sun son young post ford wood ' +
    'woods stone fox bishop ranch holiday english french german beach brooks lake lakes glass field bay dome garden gardens crew brothers rock brown white black green gray grey cook baker page ' +
    'carter cruz sharp swift rich long short little strong wise best bacon berry bird bond bowman butcher carpenter cotton dean dove farmer fisher fish flowers gore hammer hope hurt ivory judge knight ' +
    'love lynch major mason moody moon noble penny pierce piper porter quick read savage shepherd singer speaker steel stern taylor tiller tower trump turner walker ward webb weaver wolf starr hooks pence cain sessions flake',
);
