import { addDays } from '@app/domain/day';
import type { Item, PartOfDay } from '@app/domain/participation/facts';
import type {
  MeetsTwice,
  OwnLimitCrossed,
  RhythmCrossed,
  StandsTwice,
  WhyTwo,
} from '@app/domain/participation/reason';
import type { ConditionSentences } from './conditions.ts';
import { schoolHolidays } from './holidays.ts';
import {
  sayDateAndYear,
  sayDate,
  capital,
  sayCount,
  sayDayAndYear,
  sayKm,
  sayMoney,
  sayMonth,
  sayHours,
  sayList,
  sayNumber,
  sayWeekday,
} from './in-words.ts';
import { agreeingWords, sayInYear, sayLeftOfYear, sayYear } from './agreeing.ts';
import { quoted, sayTownLimit } from './own-words.ts';
import { sayMeetsTwice } from './talks-at-one-hour.ts';

/** About what is missing "wij" or the thing itself is the subject, never the coach. */
export const conditionSentences = {
  available: {
    name: 'Beschikbaarheid',
    met: 'niets dat botst met deze dag.',
    later: 'dit bekijken we later.',
    unknown: 'dit weten we nog niet.',
    reasons: {
      'not-available': () => 'niet beschikbaar. Bel als je het toch wil vragen.',
    },
  },
  free: {
    name: 'Vrij die dag',
    met: 'niets anders gepland.',
    later: 'dit bekijken we later.',
    unknown: 'er is die dag nog een andere plaats. Wij kennen de reistijd nog niet.',
    reasons: {
      'booked-elsewhere': ({ from, until, town }) =>
        `al bezet, van ${sayHours(from, until)}${inTown(town)}.`,
      'little-travel-time': ({ minutes, needed, town }) =>
        `${minutesLong(minutes)} tijd tussen deze dag en ${town}. De weg duurt ${minutesLong(needed)}.`,
    },
  },
  'own-limits': {
    name: 'Eigen grenzen',
    met: 'niets dat botst met deze dag.',
    later: 'dit bekijken we later.',
    unknown: 'wij schreven nog niet op in welke gemeente deze dag is.',
    reasons: {
      'beyond-own-limits': ({ crossed, words }) =>
        [
          `${sayList(crossed.map(sayLimit))}. Alleen de coach zelf kan daar iets aan veranderen.`,
          ...(words ? [capital(readYourself(words))] : []),
        ].join(' '),
      'words-unread': ({ words }) => readYourself(words),
    },
  },
  'day-suits': {
    name: 'Deze dag',
    met: 'niets dat botst met wat de coach over deze dag zei.',
    later: 'dit bekijken we later.',
    unknown: 'we vroegen nog niet of deze dag past.',
    reasons: {
      'does-not-suit': ({ on }) =>
        `zei in ${sayMonth(on)} nee voor deze dag. Alleen de coach zelf kan daar iets aan veranderen.`,
    },
  },
  'theme-fits': {
    name: 'Thema',
    met: 'niets dat botst met dit thema.',
    later: 'dit bekijken we later.',
    unknown: 'we vroegen nog niet of dit thema past.',
    reasons: {
      'not-this-theme': () => 'niet dit thema. Alleen de coach zelf kan daar iets aan veranderen.',
      'rather-not-this-theme': () => 'liever niet dit thema. Bel eerst en vraag wat wel kan.',
    },
  },
  'trained-and-observed': {
    name: 'Opleiding',
    met: 'opgeleid en al meegekeken.',
    later: 'dit bekijken we later.',
    unknown: 'wij schreven nog niet op of opleiding en meekijken al gebeurd zijn.',
    reasons: {
      'not-trained-yet': () => 'de starteropleiding komt nog. Wij plannen ze.',
      'not-observed-yet': ({ days, agreed }) =>
        `meekijken komt nog: ${sayNumber(days)} van ${sayCount(agreed, 'dag', 'dagen')}. Vraag eerst als meekijker.`,
    },
  },
  'up-to-date': {
    name: 'Opleiding opgefrist',
    met: 'niets dat afgelopen is.',
    later: 'dit bekijken we later.',
    unknown: 'dit weten we nog niet.',
    reasons: {
      'ran-out': ({ modules }) => `${sayRanOut(modules)}. Wij zoeken een dag om het op te frissen.`,
      'must-be-refreshed': ({ modules }) =>
        `${sayRanOut(modules)}. We spraken af dat het eerst opgefrist wordt. Wij zoeken een dag.`,
      'day-unknown': ({ themes }) =>
        `wij weten niet wanneer ${sayList(themes.map(sayModule))} gevolgd is, en dus ook niet tot wanneer het geldt.`,
    },
  },
  'clear-information': {
    name: 'Duidelijke info',
    met: 'alles is ingevuld. Met de vraag gaat het mee.',
    later: 'alles is ingevuld. Met de vraag gaat het mee.',
    unknown: 'wij schreven niet op wat we vertelden.',
    reasons: {
      'not-filled-in': ({ missing }) => `wij vullen nog aan: ${sayItems(missing)}.`,
      'not-told': ({ missing }) => `wij vertelden nog niet alles: ${sayItems(missing)}.`,
    },
  },
  'own-yes': {
    name: 'Eigen ja',
    met: 'zelf ja gezegd.',
    later: 'er is nog tijd om te antwoorden.',
    unknown: 'wij schreven het antwoord niet op.',
    reasons: {
      'said-no': () => 'deze keer niet. Nee zeggen mag altijd.',
      'no-answer': () => 'we hebben nog geen antwoord. Een telefoontje helpt vaak.',
      'still-undecided': () => 'het is nog geen ja. Een telefoontje helpt vaak.',
    },
  },
  'time-to-decide': {
    name: 'Tijd om te beslissen',
    met: 'er is genoeg tijd.',
    later: 'we vroegen het nog niet.',
    unknown: 'wij schreven niet op wanneer we het vroegen.',
    reasons: {
      'short-notice': ({ days, agreed }) =>
        `we vragen het ${sayDays(days)} vooraf. We spraken ${sayDays(agreed)} af. Bel liever.`,
      'short-to-answer': ({ days, agreed }) =>
        `we geven ${sayDays(days)} om te antwoorden. We spraken ${sayDays(agreed)} af.`,
      'arrives-late': ({ days }) =>
        `een brief is ${sayDays(days)} onderweg. Dan is er geen tijd meer om te antwoorden.`,
      'urgent-in-a-talk': ({ days }) =>
        `het is dringend, ${sayDays(days)} vooraf. In een gesprek mag dat.`,
    },
  },
  'not-too-much': {
    name: 'Ritme',
    met: 'niet meer dan we samen afspraken.',
    later: 'dit bekijken we later.',
    unknown: 'wij weten nog niet wat er nog gepland is.',
    reasons: {
      'more-than-usual': ({ crossed }) =>
        `met deze dag erbij ${sayList(crossed.map(sayRhythm))}. Vraag of het niet te veel is.`,
    },
  },
  'never-alone': {
    name: 'Nooit alleen',
    met: 'er is een trainer, van begin tot einde.',
    later: 'dit bekijken we later.',
    unknown: 'wij weten nog niet wie trainer is.',
    reasons: {
      'no-trainer': () => 'er is nog geen trainer. Zoek een trainer of verzet de dag.',
      'trainer-not-all-day': ({ from, until }) =>
        `van ${sayHours(from, until)} is er geen trainer. Zoek een trainer of verzet de dag.`,
      'trainer-cannot': ({ trainers }) =>
        `${sayList(trainers)} ${trainers.length === 1 ? 'kan' : 'kunnen'} niet komen. Zoek een andere trainer, of bel.`,
      'trainer-elsewhere': ({ trainers }) => trainers.map((one) => sayStandsTwice(one)).join(' '),
    },
  },
  'two-coaches': {
    name: 'Liever met twee',
    met: 'er zijn genoeg coaches.',
    later: 'dit bekijken we later.',
    unknown: 'wij weten nog niet genoeg over de groep of over de coaches.',
    reasons: {
      'fewer-than-two': ({ coaches, because }) =>
        `${countedCoaches(coaches)}. Met twee is beter: ${sayWhyTwo(because)}.`,
      'fewer-than-agreed': ({ coaches, because }) =>
        `${countedCoaches(coaches)}. We spraken er twee af: ${sayWhyTwo(because)}.`,
    },
  },
  'fixed-tandem': {
    name: 'Vaste tandem',
    met: 'trainer en coach zijn bekend.',
    later: 'er is nog tijd om de tandem te kiezen.',
    unknown: 'wij weten nog niet wie samen gaat.',
    reasons: {
      'tandem-not-known': ({ missing }) =>
        `wij zoeken nog een ${sayList(missing)}. De dag komt dichtbij.`,
      'trainer-not-known': () => 'wij zoeken nog een trainer. De dag komt dichtbij.',
      'tandem-changed': ({ changed }) =>
        `een andere ${sayList(changed)} dan de vorige dag. Maak tijd om kennis te maken.`,
    },
  },
  'compensation-agreed': {
    name: 'Kostenvergoeding afgesproken',
    met: 'wij spraken af wat de coach krijgt en wanneer.',
    later: 'samen met de vraag.',
    unknown: 'wij spraken nog niets af.',
    reasons: {
      'no-amount-in-terms': () =>
        'voor een dag van deze duur spraken wij nog geen bedrag af. Doe dat eerst bij Afspraken.',
      'not-agreed': () =>
        'het antwoord was er vóór wij bedragen afspraken. Zeg nog wat de coach krijgt en wanneer.',
    },
  },
  'one-scheme': {
    name: 'Eén manier per jaar',
    met: 'er is gekozen hoe wij de kosten dat jaar terugbetalen.',
    later: 'samen met de vraag.',
    unknown: 'gegevens ontbreken.',
    reasons: {
      'scheme-not-chosen': ({ year }) =>
        `voor ${sayYear(year)} is nog niet gekozen: een vast bedrag of de echte kosten. Plannen kan, betalen wacht.`,
      'flat-beside-real-costs': ({ year }) =>
        `${sayInYear(year)} betalen wij de echte kosten terug, en hier staat een vast bedrag. Spreek het anders af.`,
    },
  },
  'within-ceilings': {
    name: 'Binnen de plafonds',
    met: 'het bedrag past binnen wat de wet toelaat.',
    later: 'zodra er een bedrag is.',
    unknown: 'gegevens ontbreken.',
    reasons: {
      'above-ceiling': ({ asked, left, by, year }) =>
        left === 0
          ? `${by === 'day-ceiling' ? 'voor die dag' : sayInYear(year)} kan er geen vast bedrag meer bij. Meegaan kan met alleen vervoer, als de coach dat wil.`
          : `${by === 'day-ceiling' ? 'voor die dag' : sayInYear(year)} kan nog ${sayMoney(left)}, en ${sayMoney(asked)} is afgesproken. Meegaan kan met een lager bedrag of alleen vervoer, als de coach dat wil.`,
      'ceiling-missing': ({ year }) =>
        `gegevens ontbreken: het plafond van ${sayYear(year)} staat nog niet bij Bedragen. Plannen kan, betalen wacht.`,
      'near-ceiling': ({ cents, days, year }) =>
        `${sayLeftOfYear(cents, days, year)}, na deze dag.`,
    },
  },
  'travel-within-limit': {
    name: 'Vervoer binnen de grens',
    met: 'het vervoer past binnen wat de wet per jaar toelaat.',
    later: 'zodra het vervoer is afgesproken.',
    unknown: 'gegevens ontbreken.',
    reasons: {
      'beyond-travel-limit': ({ left, trip, year }) =>
        `${sayInYear(year)} kan nog ${sayKm(left)} vervoer, en deze weg telt als ${sayKm(trip)}. Spreek het anders af.`,
      'rate-missing': () =>
        'gegevens ontbreken: het bedrag per kilometer van die dag staat nog niet bij Bedragen. Plannen kan, betalen wacht.',
      'near-travel-limit': ({ left, year }) =>
        `na deze dag kan ${sayInYear(year)} nog ${sayKm(left)} vervoer.`,
    },
  },
  'note-signed': {
    name: 'Afsprakennota',
    met: 'wij legden de afsprakennota uit, en ze is getekend.',
    later: 'vóór de eerste dag als coach.',
    unknown: 'wij schreven nog geen afsprakennota.',
    reasons: {
      'note-not-signed': () => 'leg eerst de afsprakennota uit en laat ze tekenen.',
      'note-changed': ({ from }) =>
        `de afsprakennota is anders sinds ${sayDateAndYear(from)}. Leg uit wat er anders is en laat opnieuw tekenen.`,
    },
  },
  'papers-looked-at': {
    name: 'Papieren',
    met: 'er is niets te bekijken.',
    later: 'vóór de eerste dag als coach van dat jaar.',
    unknown: 'dit weten we nog niet.',
    reasons: {
      'papers-open': () => 'er is nog iets te bekijken. Overloop het samen.',
    },
  },
  insured: {
    name: 'Verzekerd',
    met: 'de verzekering dekt deze dag.',
    later: 'dit bekijken we later.',
    unknown: 'wij schreven nog geen verzekering op.',
    reasons: {
      'not-insured': ({ until }) =>
        until === null
          ? 'onze verzekering voor schade aan anderen dekt deze dag niet.'
          : `onze verzekering voor schade aan anderen liep tot en met ${sayDateAndYear(until)}.`,
      'accidents-not-insured': () =>
        'een ongeval van een coach zelf, ook onderweg, is die dag niet verzekerd.',
    },
  },
  'balance-of-numbers': {
    name: 'Evenwicht in aantallen',
    met: 'de groep past bij het aantal coaches.',
    later: 'dat zien we als er een coach is.',
    unknown: 'wij kennen het aantal deelnemers nog niet.',
    reasons: {
      'many-per-coach': ({ participants, coaches, agreed }) =>
        `${sayGroupSize(participants, coaches)}. We spraken hoogstens ${agreed} per coach af.`,
      'too-many-per-coach': ({ participants, coaches, agreed }) =>
        `${sayGroupSize(participants, coaches)}. Meer dan ${agreed} per coach is te veel.`,
    },
  },
  'prepared-together': {
    name: 'Voorbereiding',
    met: 'trainer en coach bereiden samen voor.',
    later: 'er is nog tijd om een moment te kiezen.',
    unknown: 'wij schreven niet op hoelang de voorbereiding duurt.',
    reasons: {
      'not-prepared': () => 'wij kozen nog geen moment. Plan het vóór de dag.',
      'prepared-too-short': ({ minutes, agreed }) =>
        `het gesprek is kort: ${minutesLong(minutes)}. We spraken ${minutesLong(agreed)} af.`,
      'preparation-elsewhere': ({ meets }) => sayAllMeets(meets, 'deze voorbereiding'),
      'prepared-long': ({ minutes, agreed }) =>
        `het gesprek is lang: ${minutesLong(minutes)}. We spraken hoogstens ${minutesLong(agreed)} af.`,
      'prepared-long-ago': ({ days, agreed }) =>
        `het gesprek is ${sayDays(days)} vooraf. We spraken hoogstens ${sayDays(agreed)} af.`,
      'prepared-late': ({ days, agreed }) =>
        `het gesprek is ${days === 0 ? 'op de dag zelf' : `${sayDays(days)} vooraf`}. We spraken minstens ${sayDays(agreed)} af.`,
    },
  },
  debriefed: {
    name: 'Nabespreking',
    met: 'we praatten samen na.',
    later: 'na de dag.',
    unknown: 'wij schreven niet op hoelang we napraatten.',
    reasons: {
      'not-debriefed': ({ agreed }) =>
        `wij schreven nog geen nabespreking op. We spraken af: binnen ${sayDays(agreed)}.`,
      'debriefing-elsewhere': ({ meets }) => sayAllMeets(meets, 'deze nabespreking'),
      'debriefed-short': ({ minutes, agreed }) =>
        `we praatten ${minutesLong(minutes)} na. We spraken ${minutesLong(agreed)} af.`,
      'debriefed-late': ({ days }) => `we praatten ${sayDays(days)} later na.`,
    },
  },
  'offered-intervision': {
    name: 'Intervisie',
    met: 'wij boden genoeg datums aan.',
    later: 'dit bekijken we later.',
    unknown: 'wij schreven nog niet op welke datums we aanboden.',
    reasons: {
      'no-day-that-suited': ({ since }) =>
        since === null
          ? 'wij boden nog geen datum aan die paste.'
          : `sinds ${sayDayAndYear(since)} boden wij geen datum aan die paste.`,
      'few-days-offered': ({ days, agreed }) =>
        `wij boden het laatste jaar ${days === 0 ? 'geen datum' : sayCount(days, 'datum', 'datums')} aan. We spraken er ${sayNumber(agreed)} per jaar af.`,
    },
  },
  'short-meetings': {
    name: 'Niet te lang',
    met: 'het duurt niet te lang.',
    later: 'dit bekijken we later.',
    unknown: 'wij schreven niet op hoelang het duurt.',
    reasons: {
      long: ({ minutes, agreed }) =>
        `het duurt ${minutesLong(minutes)}. We spraken hoogstens ${minutesLong(agreed)} af.`,
    },
  },
  'guided-apart': {
    name: 'Wie begeleidt',
    met: 'de begeleider plant geen dagen.',
    later: 'dit bekijken we later.',
    unknown: 'wij kozen nog geen begeleider.',
    reasons: {
      'facilitator-plans': ({ firstName }) =>
        `${firstName} plant ook de dagen. Iemand anders laat mensen vrijer spreken.`,
    },
  },
  'small-group': {
    name: 'Kleine groep',
    met: 'de groep is groot genoeg, en niet te groot.',
    later: 'als de dag gekozen is.',
    unknown: 'wij weten nog niet hoeveel coaches er komen.',
    reasons: {
      'few-people': ({ people, agreed }) =>
        `${sayPeople(people)}. We spraken af: minstens ${sayNumber(agreed)}.`,
      'many-people': ({ people, agreed }) =>
        `${sayPeople(people)}. We spraken af: hoogstens ${sayNumber(agreed)}.`,
    },
  },
  'nothing-advanced': {
    name: 'Niets voorschieten',
    met: 'de coach moet niets voorschieten.',
    later: 'kort vóór de dag, als vooraf iets gevraagd is.',
    unknown: 'dit weten we nog niet.',
    reasons: {
      'to-hand-over': ({ needs, by }) =>
        `de coach vroeg ${agreeingWords.needs[needs]}. Geef het ten laatste ${sayDate(by)}.`,
      'not-handed-over': ({ needs }) =>
        `de coach vroeg ${agreeingWords.needs[needs]}. Wij noteerden nog niet dat het gegeven is.`,
    },
  },
  'paid-in-time': {
    name: 'Op tijd betaald',
    met: 'het geld vertrok op tijd.',
    later: 'er is nog niets te betalen.',
    unknown: 'dit weten we nog niet.',
    reasons: {
      'to-order': ({ by }) => `het moet ten laatste ${sayDate(by)} naar de bank.`,
      'not-ordered': ({ by, there }) =>
        `het moest ${sayDate(by)} naar de bank. Wij zeiden dat het er ${sayDate(there)} is.`,
      'long-not-paid': ({ since, agreed }) =>
        `er is geld dat al wacht sinds ${sayDate(since)}, langer dan ${sayDays(agreed)}. Betaal het vandaag, en zeg aan de coach wanneer het komt.`,
    },
  },
  'knows-the-ombudsperson': {
    name: 'Kent de ombudspersoon',
    met: 'wij vertelden over de ombudspersoon en over iemand buiten ons huis, en gaven het kaartje.',
    later: 'vóór de eerste dag als coach.',
    unknown: 'wij weten niet of we het vertelden.',
    reasons: {
      'not-told-yet': () =>
        'het is de eerste dag als coach. Vertel eerst over de ombudspersoon en over iemand buiten ons huis.',
      'never-told': () =>
        'wij vertelden nog niet over de ombudspersoon en over iemand buiten ons huis.',
      'told-long-ago': ({ on, agreed }) =>
        `wij vertelden het laatst over de ombudspersoon op ${sayDayAndYear(on)}. We spraken af: ${every(agreed)}.`,
      'no-card-given': ({ on }) =>
        `wij vertelden over de ombudspersoon op ${sayDayAndYear(on)}. Het kaartje gaven we nog niet.`,
    },
  },
  'ombudsperson-apart': {
    name: 'Ombudspersoon plant niet',
    met: 'de ombudspersoon plant geen dagen.',
    later: 'er is nog geen ombudspersoon.',
    unknown: 'wij weten niet of de ombudspersoon ook plant.',
    reasons: {
      'ombudsperson-plans': ({ names }) =>
        `${sayList(names)} ${names.length === 1 ? 'is' : 'zijn'} ombudspersoon en coördinator. Zeg coaches dat ze ook bij iemand buiten ons huis terechtkunnen.`,
    },
  },
  'ombudsperson-not-here': {
    name: 'Ombudspersoon staat erbuiten',
    met: 'de ombudspersoon heeft niets met deze dag te maken.',
    later: 'dit bekijken we later.',
    unknown: 'wij weten niet of de ombudspersoon er die dag bij is.',
    reasons: {
      'ombudsperson-trains': ({ names }) =>
        `${sayList(names)} geeft vorming die dag, en is ook ombudspersoon. Een andere trainer is beter.`,
      'ombudsperson-asked': ({ names }) =>
        `${sayList(names)} vroeg coaches voor die dag, en is ook ombudspersoon.`,
    },
  },
  'decided-together': {
    name: 'Samen beslissen',
    met: 'we bekeken de afspraken samen met coaches.',
    later: 'dit bekijken we later.',
    unknown: 'wij schreven nog niet op wanneer we de afspraken samen bekeken.',
    reasons: {
      'long-ago': ({ on, agreed }) =>
        `we bekeken de afspraken het laatst op ${sayDayAndYear(on)}. We spraken af: ${every(agreed)}.`,
      'few-coaches': ({ on, coaches, agreed }) =>
        `op ${sayDayAndYear(on)} ${coaches === 0 ? 'was er geen coach' : `${coaches === 1 ? 'was' : 'waren'} er ${sayCount(coaches, 'coach', 'coaches')}`} bij. We spraken af: minstens ${sayNumber(agreed)}.`,
    },
  },
} satisfies ConditionSentences;

/** What a coach wrote is read by somebody; as it is kept with a place, her words are not there. */
const readYourself = (words: string | undefined) =>
  words === undefined ? 'lees zelf wat de coach schreef.' : `lees zelf: ${quoted(words)}.`;

const sayPeople = (count: number) =>
  count === 0 ? 'nog geen coach' : sayCount(count, 'coach', 'coaches');
const sayDays = (count: number) => sayCount(count, 'dag', 'dagen');
const every = (months: number) =>
  months === 12 ? 'elk jaar' : `om de ${sayCount(months, 'maand', 'maanden')}`;
const minutesLong = (count: number) => sayCount(count, 'minuut', 'minuten');
const inTown = (town: string | null) => (town === null ? '' : ` in ${town}`);

/** Both days, so that nobody has to look for the other. */
const sayStandsTwice = ({ firstName, here, there }: StandsTwice) =>
  `${firstName} staat van ${sayHours(here.from, here.until)} hier${inTown(here.town)}, en van ${sayHours(there.from, there.until)} bij ‘${there.title}’${inTown(there.town)}. Zolang niemand zegt waar, telt ${firstName} op beide mee.`;

const sayAllMeets = (meets: MeetsTwice[], here: string) =>
  meets
    .map((one) => `${sayMeetsTwice(one, here)} Spreek een ander uur af, of zeg dat het kan.`)
    .join(' ');

const countedCoaches = (count: number) =>
  count === 0 ? 'er is nog geen coach' : `we rekenen op ${sayNumber(count)} coach`;

const sayGroupSize = (participants: number, coaches: number) =>
  `${sayCount(participants, 'deelnemer', 'deelnemers')} voor ${sayNumber(coaches)} ${coaches === 1 ? 'coach' : 'coaches'}`;

const sayLimit = (limit: OwnLimitCrossed) => {
  if (limit.per === 'town') return sayTownLimit(limit.wish, limit.towns);
  if (limit.per === 'holiday')
    return `niet in de schoolvakanties (${schoolHolidays[limit.holiday]}, tot en met ${sayDate(limit.until)})`;
  return limit.per === 'weekday'
    ? `niet op ${sayWeekday(addDays(someSunday, limit.weekday))}${parts[limit.part]}`
    : `hoogstens ${sayCount(limit.own, 'keer', 'keer')} per ${periods[limit.per]}, dit is de ${limit.count}e`;
};

const sayRhythm = ({ per, count, agreed }: RhythmCrossed) =>
  `${sayDays(count)} ${inPeriod[per]} (we spraken er ${sayNumber(agreed)} af)`;

const sayItems = (missing: Item[]) => sayList(missing.map((item) => items[item]));
const sayWhyTwo = (because: WhyTwo[]) => sayList(because.map((why) => whyTwo[why]));

const someSunday = '2026-11-22';
const periods = { week: 'week', month: 'maand' };
const inPeriod: Record<RhythmCrossed['per'], string> = {
  week: 'in één week',
  month: 'in één maand',
  row: 'na elkaar',
};
const parts: Record<PartOfDay, string> = {
  morning: 'voormiddag',
  afternoon: 'namiddag',
  evening: 'avond',
  'whole-day': '',
};
const whyTwo: Record<WhyTwo, string> = {
  'large-group': 'een grote groep',
  'long-day': 'een lange dag',
  'first-times': 'een van de eerste keren',
};
const items: Record<Item, string> = {
  date: 'de dag',
  hours: 'de uren',
  venue: 'de plaats',
  route: 'hoe je er geraakt',
  theme: 'het thema',
  group: 'de groep',
  trainer: 'de trainer',
  role: 'wat je doet',
  money: 'de kostenvergoeding',
  contact: 'wie je kan bellen',
};

const sayModule = (theme: string | null) => (theme === null ? 'de starter' : `‘${theme}’`);

const sayRanOut = (modules: readonly { theme: string | null; until: string }[]) =>
  sayList(
    modules.map(
      ({ theme, until }) => `${sayModule(theme)} gold tot en met ${sayDayAndYear(until)}`,
    ),
  );
