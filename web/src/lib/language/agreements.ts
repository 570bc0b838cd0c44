import type {
  AgreementName,
  AskingRule,
  Part,
  Principle,
  Source,
} from '@app/domain/participation/agreements';
import type { Level, LiftedBy } from '@app/domain/participation/condition';
import type { ConditionName, ReasonKind } from '@app/domain/participation/reason';
import { conditionSentences } from './condition-sentences.ts';
import { sayDateAndYear, sayList } from './in-words.ts';

/** The page with all that was agreed: for the coordinator, and for a coach about herself. */
export const agreementList = {
  title: 'Afspraken',
  lead: 'Wat wij in orde brengen zodat niemand meer draagt dan afgesproken.',
  ownTitle: 'Onze afspraken',
  ownLead: 'Wat wij in orde brengen, zodat jij niet meer draagt dan afgesproken.',
  ownTalk: 'Vind je dat iets anders moet? Zeg het ons. Afspraken veranderen we samen.',
  onThisPage: 'Op deze pagina',
  beside: 'Wat erbij hoort',
  besideText: {
    review: 'Elk jaar kijken coaches en wij samen naar deze afspraken.',
    amounts: 'Wat de wet ten hoogste toelaat als kostenvergoeding.',
    insurances: 'Wat verzekerd is, en tot wanneer.',
    note: 'Wat de wet vraagt dat een coach vooraf weet, en wie tekende.',
    introductions: 'Welke coach weet al bij wie je iets kan zeggen dat je dwarszit.',
    promises: 'Wat de ombudspersoon belooft, en wat niet.',
  },
  now: 'Nu geldt',
  from: (day: string) => `Vanaf ${sayDateAndYear(day)}`,
  why: 'Hoe streng, waarom, en sinds wanneer',
  whyAndIf: 'Waarom, en als het niet lukt',
  principle: (principle: Principle) => `Krachtlijn: ${principles[principle].toLowerCase()}.`,
  sources: (from: readonly Source[]) => `Bron: ${sayList(from.map((one) => sources[one]))}.`,
  id: (id: string) => `Nummer ${id} in de lijst van voorwaarden.`,
  lift: 'Wie kan opheffen',
  unknown: (level: Level) => `Ontbreekt er iets? Dan ${unknownNames[level]} tot het ingevuld is.`,
  sinceStart: 'Sinds de start.',
  holdsFrom: (day: string) => `Geldt vanaf ${sayDateAndYear(day)}.`,
  waits: 'Geldt nog niet.',
  waiting: 'Geldt nog niet',
  changedOn: (day: string) => `Anders vanaf ${sayDateAndYear(day)}`,
  begunOn: (day: string) => `Geldt vanaf ${sayDateAndYear(day)}`,
  was: (numbers: string) => `Daarvoor: ${numbers}.`,
  decided: (on: string, whom: string) => `Beslist op ${sayDateAndYear(on)}: ${whom}.`,
  because: (why: string) => `Waarom: ${why}`,
  writtenBy: (firstName: string) => `${firstName} schreef dit op.`,
};

export const partNames: Record<Part, string> = {
  'to-choose-and-know': 'Kiezen en weten',
  'in-the-room': 'Wie staat er in de zaal',
  'before-after-growing': 'Voor, na en groeien',
  'money-travel-care': 'Geld, vervoer, zorg',
  'safe-and-heard': 'Veilig en gehoord',
  'how-we-ask': 'Hoe wij vragen',
};

const principles: Record<Principle, string> = {
  empowerment: 'Eerst empowerment',
  autonomy: 'Autonomie in verbondenheid',
  equality: 'Gelijkwaardigheid in de relatie',
  lifeworld: 'Aansluiten bij de leefwereld',
  'inner-side': 'Oog voor wat het met je doet',
  'fitting-roles': 'Een passende combinatie van rollen',
  dialogue: 'Dialoog en participatie',
  tensions: 'Spanning en macht bespreekbaar maken',
  organisation: 'Competente organisatie',
  networks: 'Netwerken en krachtgericht beleid',
};

const sources: Record<Source, string> = {
  law: 'de wet op het vrijwilligerswerk',
  book: 'het boek van Bind-Kracht',
  charter: 'het charter van Bind-Kracht',
  associations: 'het Netwerk tegen Armoede',
  'trained-duo': 'De Link',
  'merging-of-knowledge': 'ATD Vierde Wereld',
  'own-story': 'Wilma Boevink, over je verhaal vertellen',
  survivors: 'mensen die hun verhaal delen, over nazorg',
  'community-work': 'Samenlevingsopbouw',
  'paid-involvement': 'National Voices, over meewerken zonder kosten',
  'ombuds-association': 'de internationale vereniging van ombudspersonen',
  'seven-b': 'de zeven B’s van de VVSG',
  proposal: 'ons eigen voorstel',
};

/** How strict: what stands on the badge. */
export const levelNames: Record<Level, string> = {
  blocks: 'Houdt tegen',
  warns: 'Waarschuwt',
  informs: 'Meldt het',
};

const unknownNames: Record<Level, string> = {
  blocks: 'houdt het tegen',
  warns: 'waarschuwt het',
  informs: 'blijft het staan',
};

/** The person who may go on all the same. */
const sayLifting = (level: Level, by: LiftedBy): string => {
  if (by === 'coach') return 'alleen de coach zelf';
  if (by === 'coordinator') return 'een coördinator, met een reden die bewaard blijft';
  if (level === 'informs') return 'niet nodig, dit houdt niets tegen';
  return level === 'warns'
    ? 'niemand: het blijft staan tot het in orde is'
    : 'niemand: wij brengen het eerst in orde';
};

/** What stands beside an agreement: each way to lift, and of what when there are several. */
export function sayLiftings(strict: readonly { level: Level; liftedBy: LiftedBy }[]): string[] {
  const several =
    new Set(strict.map(({ level, liftedBy }) => sayLifting(level, liftedBy))).size > 1;
  const said = strict.map(({ level, liftedBy }) =>
    several ? `${levelNames[level]}: ${sayLifting(level, liftedBy)}` : sayLifting(level, liftedBy),
  );
  return [...new Set(said)];
}

/** The same as a coach reads it. */
export const sayOwnLifting = (level: Level, by: LiftedBy): string => {
  if (by === 'coach') return 'Alleen jij kan daar anders over kiezen.';
  if (by === 'coordinator')
    return 'De coördinator kan verdergaan, met een reden die bewaard blijft.';
  if (level === 'informs') return 'Dat houdt niets tegen.';
  return level === 'warns'
    ? 'Dat blijft staan tot wij het in orde brengen.'
    : 'Niemand zet dat opzij. Wij brengen het eerst in orde.';
};

/** "er is geen trainer of de trainer is er niet de hele tijd" */
export const sayReasons = (reasons: readonly string[]): string =>
  either.format(reasons.map((reason) => reasonNames[reason as keyof typeof reasonNames] ?? reason));

const either = new Intl.ListFormat('nl-BE', { type: 'disjunction' });

/** When it is not in order, behind the word that says how strict that is. */
const reasonNames: Record<ReasonKind | 'more-questions', string> = {
  'not-available': 'deze dag past niet',
  'booked-elsewhere': 'er is al een andere dag op dat uur',
  'little-travel-time': 'er is te weinig tijd om er te geraken',
  'beyond-own-limits': 'het botst met een eigen grens',
  'words-unread': 'wij lazen eigen woorden nog niet',
  'does-not-suit': 'het antwoord in een ronde was nee voor deze dag',
  'not-this-theme': 'het thema staat op ‘niet’',
  'rather-not-this-theme': 'het thema staat op ‘liever niet’',
  'ran-out': 'een opleiding is afgelopen',
  'must-be-refreshed': 'een opleiding is afgelopen en moet eerst opgefrist worden',
  'day-unknown': 'wij weten niet wanneer een opleiding gevolgd is',
  'not-trained-yet': 'de starteropleiding komt nog',
  'not-observed-yet': 'meekijken komt nog',
  'not-filled-in': 'wij vulden nog niet alles in',
  'not-told': 'wij vertelden nog niet alles',
  'said-no': 'het antwoord is nee',
  'no-answer': 'er is geen antwoord',
  'still-undecided': 'het is nog geen ja',
  'short-notice': 'wij vragen het te laat',
  'short-to-answer': 'er is te weinig tijd om te antwoorden',
  'arrives-late': 'een brief komt te laat aan',
  'urgent-in-a-talk': 'het is dringend en we vragen het in een gesprek',
  'more-than-usual': 'het worden meer dagen dan we afspraken',
  'no-trainer': 'er is geen trainer',
  'trainer-not-all-day': 'de trainer is er niet de hele tijd',
  'trainer-cannot': 'een trainer kan niet komen',
  'trainer-elsewhere': 'een trainer staat ook ergens anders',
  'not-insured': 'de verzekering dekt de dag niet',
  'accidents-not-insured': 'een ongeval van een coach zelf is niet verzekerd',
  'tandem-not-known': 'we weten nog niet wie meegaat',
  'trainer-not-known': 'we weten nog niet wie trainer is',
  'tandem-changed': 'het is een andere tandem dan de vorige dag',
  'fewer-than-two': 'er is geen tweede coach',
  'fewer-than-agreed': 'er is geen tweede coach',
  'many-per-coach': 'er zijn veel deelnemers per coach',
  'too-many-per-coach': 'er zijn te veel deelnemers per coach',
  'not-prepared': 'er is geen voorbereiding',
  'prepared-too-short': 'de voorbereiding is te kort',
  'preparation-elsewhere': 'iemand heeft tijdens de voorbereiding iets anders',
  'prepared-long': 'de voorbereiding is lang',
  'prepared-long-ago': 'de voorbereiding is te lang vooraf',
  'prepared-late': 'de voorbereiding is laat',
  'not-debriefed': 'er is geen nabespreking',
  'debriefing-elsewhere': 'iemand heeft tijdens de nabespreking iets anders',
  'debriefed-short': 'de nabespreking is kort',
  'debriefed-late': 'de nabespreking is laat',
  'no-day-that-suited': 'wij boden geen datum aan die paste',
  'few-days-offered': 'wij boden te weinig datums aan',
  long: 'het duurt te lang',
  'facilitator-plans': 'de begeleider plant ook de dagen',
  'few-people': 'er zijn weinig coaches',
  'many-people': 'er zijn veel coaches',
  'ombudsperson-plans': 'de ombudspersoon plant ook de dagen',
  'ombudsperson-trains': 'de ombudspersoon geeft zelf vorming die dag',
  'ombudsperson-asked': 'de ombudspersoon vroeg zelf coaches voor die dag',
  'not-told-yet': 'het is de eerste dag, en we vertelden het nog niet',
  'never-told': 'we vertelden het nog nooit',
  'told-long-ago': 'we vertelden het lang geleden',
  'no-card-given': 'we gaven het kaartje nog niet',
  'no-amount-in-terms': 'wij spraken nog geen bedrag af',
  'not-agreed': 'het bedrag en de dag waarop het komt, zijn nog niet gezegd',
  'above-ceiling': 'het bedrag is meer dan er nog kan',
  'ceiling-missing': 'het plafond van dat jaar is nog niet bekend',
  'rate-missing': 'het bedrag per kilometer van die dag is nog niet bekend',
  'near-ceiling': 'het plafond van het jaar komt dichtbij',
  'scheme-not-chosen': 'voor dat jaar is nog niet gekozen hoe we kosten terugbetalen',
  'flat-beside-real-costs': 'een vast bedrag staat naast echte kosten',
  'beyond-travel-limit': 'het vervoer is meer dan er nog kan',
  'to-order': 'het geld moet nog vertrekken',
  'not-ordered': 'het geld is te laat vertrokken',
  'long-not-paid': 'het geld wacht al te lang',
  'to-hand-over': 'een ticket of voorschot is gevraagd, en de dag komt dichtbij',
  'not-handed-over': 'een ticket of voorschot is gevraagd, en niet gegeven',
  'near-travel-limit': 'de grens voor vervoer komt dichtbij',
  'note-not-signed': 'de afsprakennota is nog niet getekend',
  'note-changed': 'de afsprakennota is anders dan wat getekend is',
  'papers-open': 'er is nog iets te bekijken aan de papieren',
  'long-ago': 'we bekeken de afspraken lang geleden',
  'few-coaches': 'er waren te weinig coaches bij',
  'more-questions': 'er wachten al genoeg vragen',
};

interface Words {
  /** What we promise, as the office says it, and as a coach reads it about herself. */
  what: string;
  own: string;
  why: string;
}

/** What is no condition has a name of its own. */
const otherNames: Record<'own-service' | AskingRule, string> = {
  'own-service': 'De eigen hulpverlener',
  asking: 'Tot wanneer antwoorden kan',
  'questions-per-place': 'Eén vraag per plaats',
  'by-post': 'Brieven met de post',
  'parts-of-day': 'Delen van de dag',
  'next-step': 'Niemand wordt vergeten',
};

export const agreementName = (name: AgreementName): string =>
  name in otherNames
    ? otherNames[name as keyof typeof otherNames]
    : conditionSentences[name as ConditionName].name;

/** Each agreement in plain Dutch. One without words does not compile. */
export const agreementWords: Record<AgreementName, Words> = {
  'own-yes': {
    what: 'De coach zegt zelf ja. Zwijgen is geen ja.',
    own: 'Jij zegt zelf ja. Zeg je niets, dan is dat geen ja. Nee zeggen mag altijd.',
    why: 'Meegaan is een keuze. Een nee heeft geen uitleg nodig en geen gevolg.',
  },
  'time-to-decide': {
    what: 'We vragen het op tijd. Korter kan, maar dan bellen we.',
    own: 'We vragen het je op tijd. Moet het sneller, dan bellen we je.',
    why: 'Wie moet rekenen en regelen, heeft tijd nodig.',
  },
  'clear-information': {
    what: 'Vóór het ja vertellen wij alles: wanneer, waar, met wie, waarover en wat je krijgt.',
    own: 'Vóór je ja zegt, vertellen wij alles: wanneer, waar, met wie, waarover en wat je krijgt.',
    why: 'Een ja op iets onduidelijks is geen ja.',
  },
  'compensation-agreed': {
    what: 'Vóór het ja zeggen wij wat de coach krijgt, en tegen welke dag het geld er is.',
    own: 'Vóór je ja zegt, zeggen wij wat je krijgt, en tegen welke dag je geld er is.',
    why: 'Wie weinig heeft, moet op voorhand weten waar zij op kan rekenen. De wet vraagt het ook.',
  },
  'one-scheme': {
    what: 'Per coach en per kalenderjaar betalen wij kosten op één manier terug: met een vast bedrag per dag, of met de echte kosten en een bewijs.',
    own: 'Per kalenderjaar betalen wij je kosten op één manier terug: met een vast bedrag per dag, of met je echte kosten en een bewijs. Jij kiest.',
    why: 'De wet laat niet toe dat een vrijwilliger in één jaar beide krijgt. Vervoer kan er wel bij.',
  },
  'within-ceilings': {
    what: 'Een coach krijgt nooit meer dan het plafond van de dag en van het jaar, van alle organisaties samen.',
    own: 'Je krijgt nooit meer dan het plafond van de dag en van het jaar, van alle organisaties samen. Zo blijft je uitkering wat ze is.',
    why: 'Eén euro te veel kan van een heel jaar kostenvergoeding een inkomen maken.',
  },
  'travel-within-limit': {
    what: 'Naast een vast bedrag betalen wij per jaar hoogstens 2.000 kilometer met de auto terug, of evenveel met bus, trein of fiets.',
    own: 'Naast een vast bedrag betalen wij je per jaar hoogstens 2.000 kilometer met de auto terug, of evenveel met bus, trein of fiets.',
    why: 'De wet zet daar een grens. Zo weet iedereen vooraf wat nog kan.',
  },
  'note-signed': {
    what: 'Vóór de eerste dag leggen wij de afsprakennota uit. De coach tekent ze en krijgt een kopie.',
    own: 'Vóór je eerste dag leggen wij je de afsprakennota uit. Je tekent ze en krijgt een kopie.',
    why: 'De wet vraagt dat een vrijwilliger vooraf weet hoe het zit: met de verzekering, met onkosten, en met wat onder ons blijft.',
  },
  'papers-looked-at': {
    what: 'Elk jaar vragen wij of de papieren in orde zijn. Wij vragen niet wat iemand krijgt, en zien niet wat iemand antwoordt.',
    own: 'Elk jaar vragen wij of je papieren in orde zijn. Wij vragen niet wat jij krijgt, en zien niet wat jij antwoordt.',
    why: 'Soms moet iemand vooraf weten dat een coach meegaat. Gebeurt dat niet, dan kan een inkomen in gevaar komen.',
  },
  'trained-and-observed': {
    what: 'Een nieuwe coach volgt de starteropleiding en gaat eerst mee als meekijker.',
    own: 'Ben je nieuw? Dan volg je eerst de starteropleiding en kijk je mee.',
    why: 'Een eerste keer zonder voorbeeld is te zwaar.',
  },
  'up-to-date': {
    what: 'Wat iemand leerde, frissen we op tijd op. Wat bijna afloopt, houdt niemand tegen.',
    own: 'Wat je leerde, frissen we samen op tijd op. Loopt iets bijna af? Dan krijg je een datum. Het houdt je niet tegen.',
    why: 'Na enkele jaren is veel veranderd. Samen opnieuw kijken geeft vertrouwen.',
  },
  'theme-fits': {
    what: 'De coach kiest zelf over welke thema’s het mag gaan.',
    own: 'Jij kiest zelf over welke thema’s je wil vertellen.',
    why: 'Je verhaal is van jou. Wat nog te vers is, hoef je niet te vertellen.',
  },
  'day-suits': {
    what: 'Zei een coach in een ronde nee voor een dag? Dan vragen we die dag niet.',
    own: 'Zei je in een ronde nee voor een dag? Dan vragen we je die dag niet.',
    why: 'Een nee dat al gezegd is, hoeft niemand te herhalen.',
  },
  available: {
    what: 'We vragen niets wat botst met een wens die niemand ziet. We zien alleen: niet beschikbaar.',
    own: 'Hou je een dag vrij, of ga je liever niet met iemand mee? Niemand ziet wat je koos. Wij zien alleen: niet beschikbaar.',
    why: 'Wie iets vrij wil houden, hoeft niet te zeggen waarom.',
  },
  'own-service': {
    what: 'De eigen hulpverlener of het eigen OCMW zit niet ongevraagd in de groep. De coach duidt dat zelf aan, en niemand ziet het.',
    own: 'Je eigen hulpverlener of OCMW zit niet ongevraagd in de groep. Je duidt dat zelf aan bij je grenzen. Niemand ziet het.',
    why: 'Wie over je beslist, luistert anders. Dat verschil in macht nemen we ernstig.',
  },
  free: {
    what: 'Niemand staat op twee plaatsen tegelijk, en er is tijd om van de ene naar de andere te geraken.',
    own: 'Je staat nooit op twee plaatsen tegelijk. Er is tijd om er te geraken.',
    why: 'Haasten weegt zwaarder dan je denkt.',
  },
  insured: {
    what: 'Op elke dag is een coach verzekerd.',
    own: 'Op elke dag ben je verzekerd. Je hoeft daar zelf niets voor te doen.',
    why: 'Een coach draagt geen risico dat de organisatie moet dragen.',
  },
  'never-alone': {
    what: 'Er is altijd een trainer, van begin tot einde.',
    own: 'Je staat nooit alleen voor een groep. Er is altijd een trainer, van begin tot einde.',
    why: 'Een coach is nooit een los getuigenis.',
  },
  'fixed-tandem': {
    what: 'Trainer en coach zijn op tijd gekend, en blijven samen in een reeks.',
    own: 'Je weet op tijd met welke trainer je gaat. In een reeks blijven jullie samen.',
    why: 'Samen werken lukt beter als je elkaar kent.',
  },
  'two-coaches': {
    what: 'Bij een grote groep, een hele dag of een eerste keer vragen we twee coaches.',
    own: 'Is de groep groot, duurt het lang of is het een van je eerste keren? Dan zoeken we een tweede coach.',
    why: 'Met twee kan je naar elkaar kijken.',
  },
  'balance-of-numbers': {
    what: 'Er zijn genoeg coaches voor de groep.',
    own: 'Er zijn genoeg coaches voor de groep die komt.',
    why: 'Een paar coaches voor een volle zaal is geen gesprek onder gelijken.',
  },
  'prepared-together': {
    what: 'Trainer en coach bereiden de dag samen voor, kort vooraf en niet te lang.',
    own: 'Jij en de trainer bereiden de dag samen voor. Dat duurt niet te lang.',
    why: 'Wie samen voorbereidt, beslist samen.',
  },
  debriefed: {
    what: 'Trainer en coaches praten na, zo snel als het kan.',
    own: 'Na de dag praten jullie samen na. Je gaat niet alleen naar huis met wat het losmaakte.',
    why: 'Niemand gaat alleen naar huis met wat een dag losmaakt.',
  },
  'own-limits': {
    what: 'Een eigen grens gaat altijd voor: hoe vaak, welke dagen en waar.',
    own: 'Jouw grens gaat altijd voor: hoe vaak, welke dagen en waar.',
    why: 'Alleen wie het draagt, weet hoeveel het weegt.',
  },
  'not-too-much': {
    what: 'We letten op hoe vaak iemand meegaat, ook zonder eigen grens.',
    own: 'We letten op hoe vaak je meegaat, ook als je zelf geen grens koos.',
    why: 'Het is werk dat onder je huid kruipt.',
  },
  'offered-intervision': {
    what: 'Wij bieden data aan die passen. Komen is een recht, geen plicht.',
    own: 'Wij bieden je data aan om met andere coaches te praten. Komen mag, en moet nooit.',
    why: 'Steun van anderen die hetzelfde doen, helpt om vol te houden.',
  },
  'short-meetings': {
    what: 'Samenkomsten met coaches duren niet te lang, pauze inbegrepen.',
    own: 'Een samenkomst duurt niet te lang. De pauze is er al bij.',
    why: 'Luisteren en vertellen vraagt veel. Kort is beter.',
  },
  'guided-apart': {
    what: 'Intervisie wordt begeleid door iemand die geen dagen plant.',
    own: 'Intervisie wordt begeleid door iemand die jouw dagen niet plant.',
    why: 'Je spreekt vrijer bij iemand die niet beslist wie er meegaat.',
  },
  'small-group': {
    what: 'Een intervisie is een kleine groep, zodat iedereen aan bod komt.',
    own: 'Een intervisie is een kleine groep. Zo kom je zeker aan bod, als je dat wil.',
    why: 'Met te weinig leer je weinig van elkaar. Met te veel komt niet iedereen aan bod.',
  },
  'nothing-advanced': {
    what: 'Wie een ticket of een voorschot nodig heeft, zegt dat bij de vraag, en krijgt het vóór de dag.',
    own: 'Heb je een ticket of een voorschot nodig? Zeg het als we je vragen. Je krijgt het vóór de dag.',
    why: 'Wie weinig heeft, kan niets voorschieten.',
  },
  'paid-in-time': {
    what: 'Na een dag vertrekt het geld op tijd. Zijn wij te laat, dan zien we dat zelf, en het telt nooit mee voor wie we vragen.',
    own: 'Je geld komt op tijd. Zijn wij te laat, dan lossen wij dat op. Het telt nooit mee voor wie we vragen.',
    why: 'Vijf dagen te laat is voor wie weinig heeft een lege koelkast.',
  },
  'knows-the-ombudsperson': {
    what: 'Vóór de eerste dag vertellen wij een coach over de ombudspersoon en over iemand buiten ons huis. Daarna elk jaar opnieuw, met een kaartje.',
    own: 'Vóór je eerste dag vertellen wij je bij wie je terechtkan als je iets dwarszit: in ons huis, en erbuiten. Daarna elk jaar opnieuw. Je krijgt er een kaartje bij.',
    why: 'Wie weet waar je iets kan zeggen, blijft er niet alleen mee zitten.',
  },
  'ombudsperson-apart': {
    what: 'De ombudspersoon plant geen dagen. Doet één persoon het toch allebei, dan zeggen we dat.',
    own: 'De ombudspersoon plant jouw dagen niet. Is dat toch één persoon, dan zeggen we je dat.',
    why: 'Je zegt vrijer wat fout loopt aan iemand die niet beslist wie er meegaat.',
  },
  'ombudsperson-not-here': {
    what: 'Op een vormingsdag is de ombudspersoon geen trainer, en vraagt die zelf geen coaches.',
    own: 'Ga je mee op een dag, dan is de ombudspersoon daar geen trainer.',
    why: 'Wie erbij was, kan niet van buitenaf luisteren.',
  },
  'decided-together': {
    what: 'We bekijken deze afspraken samen met coaches, en veranderen ze samen.',
    own: 'We bekijken deze afspraken samen met coaches. Jij beslist mee.',
    why: 'Wie het werk draagt, beslist mee over de regels.',
  },
  asking: {
    what: 'Op een vraag met een bericht kan iemand zo lang antwoorden.',
    own: 'Zo lang kan je antwoorden op een vraag die je krijgt.',
    why: 'Iedereen krijgt tijd, en wij weten op tijd of we nog moeten zoeken.',
  },
  'questions-per-place': {
    what: 'We vragen niet meer coaches dan er plaatsen zijn. Toch meer? Dan schrijven we op waarom.',
    own: 'We vragen niet meer coaches dan er plaatsen zijn. Zo is je ja ook echt een plaats.',
    why: 'Wie ja zegt, mag niet horen dat het al vol is.',
  },
  'by-post': {
    what: 'Zo lang rekenen we voor een brief. Komt hij te laat aan, dan bellen we liever.',
    own: 'Zo lang is een brief onderweg. Komt hij te laat aan, dan bellen we je.',
    why: 'Wie een brief krijgt, heeft evenveel tijd als wie een bericht krijgt.',
  },
  'parts-of-day': {
    what: 'Zo lezen wij ‘niet in de voormiddag’, ‘niet in de namiddag’ en ‘niet in de avond’.',
    own: 'Zo lezen wij het als je zegt: niet in de voormiddag, niet in de namiddag of niet in de avond.',
    why: 'Een grens telt pas als we ze allemaal hetzelfde lezen.',
  },
  'next-step': {
    what: 'Duurt het zo lang tot de volgende stap van een coach, dan staat die op Deze week.',
    own: 'Hoor je zo lang niets over je volgende stap? Dan laten we van ons horen.',
    why: 'Wachten zonder nieuws voelt als vergeten zijn.',
  },
};
