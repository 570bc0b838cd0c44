import type { Coach } from '@app/contract/coaches';
import type { Gathering } from '@app/contract/intervision/gatherings';
import type { Day } from '@app/domain/day';
import type { Food, Method } from '@app/domain/intervision/gathering';
import type { Moment, TimeOfDay } from '@app/domain/moment';
import type { z } from 'zod';
import type { Given } from '../answering/marks.ts';
import {
  capital,
  sayCount,
  sayDate,
  sayDay,
  sayDayAndYear,
  sayHours,
  sayList,
  sayNumber,
} from './in-words.ts';
import { sayDateOf, sayMoment } from './sessions-when.ts';

interface When {
  day: Day;
  startsAt: TimeOfDay;
  endsAt: TimeOfDay;
}

const foods: Record<Food, string> = {
  drinks: 'koffie en thee',
  sandwiches: 'broodjes',
  soup: 'soep vooraf',
  meal: 'warm eten',
};

const methods: Record<Method, string> = {
  incident: 'Incidentmethode',
  problem: 'Samen een vraag oplossen',
  'ten-steps': 'Tien stappen',
  balint: 'Balint',
  own: 'Een eigen manier',
};

/** "donderdag 26 november, van 18.30 tot 20.30 uur" */
export const sayWhen = ({ day, startsAt, endsAt }: When): string =>
  `${sayDay(day)}, ${sayHours(startsAt, endsAt)}`;

/** The picked moment; while coaches choose the first one. */
export const mainMoment = ({ moments }: Pick<Gathering, 'moments'>) =>
  moments.find(({ picked }) => picked) ?? moments[0]!;

const guide = ({ facilitator, facilitatorName }: Gathering): string => {
  const name = facilitator?.firstName ?? facilitatorName;
  if (name === null) return 'Nog niemand begeleidt.';
  if (facilitator === null) return `${name} begeleidt.`;
  return facilitator.plans
    ? `${name} begeleidt, en plant ook vormingen.`
    : `${name} begeleidt, en plant geen vormingen.`;
};

/** Intervision, as a coordinator proposes, follows and writes it down. */
export const intervision = {
  title: 'Intervisie',
  lead: 'Coaches leren van elkaar. Komen is een recht, geen plicht.',
  propose: 'Stel een intervisie voor',
  empty: {
    title: 'Nog geen intervisie',
    text: 'Stel enkele momenten voor. Coaches tikken wat hen past, en jij kiest er één.',
  },
  shelves: {
    'to-record': 'Nog op te schrijven',
    choosing: 'Coaches kiezen',
    picked: 'Gepland',
    over: 'Voorbij',
  },
  columns: { when: 'Wanneer', venue: 'Waar', stands: 'Hoe staat het' },
  when: (gathering: Gathering): string => {
    const main = mainMoment(gathering);
    if (gathering.standing === 'choosing' && gathering.moments.length > 1)
      return `${capital(sayNumber(gathering.moments.length))} momenten, vanaf ${sayDay(main.day)}`;
    return gathering.standing === 'recorded'
      ? capital(sayDayAndYear(main.day))
      : capital(sayWhen(main));
  },
  stands: (gathering: Gathering): string => {
    const { standing, asked, answered, closesAt, came, theme } = gathering;
    switch (standing) {
      case 'choosing':
        return `${answered} van ${sayCount(asked, 'coach', 'coaches')} antwoordde${answered === 1 ? '' : 'n'}. Kiezen kan tot ${sayDateOf(closesAt)}.`;
      case 'picked':
        return `${sayComing(mainMoment(gathering).yes)}.`;
      case 'to-record':
        return 'Wie was erbij?';
      case 'recorded':
        return [`${sayComing(came ?? 0, true)}.`, theme && `Thema: ${theme}.`]
          .filter(Boolean)
          .join(' ');
      case 'cancelled':
        return 'Ging niet door.';
      case 'never-picked':
        return 'Er werd geen moment gekozen.';
    }
  },
  notOffered: {
    title: 'Wij boden geen datum die paste',
    text: 'Dat ligt aan onze uren. Deze coaches kunnen intussen gewoon mee met een vorming.',
    none: 'Voor iedereen was er een datum die paste.',
  },
  /** What is kept, said before anybody types. */
  kept: {
    strong: 'Wat mensen vertellen, blijft in de groep.',
    text: 'We bewaren alleen wie erbij was, de manier van werken, een thema van hoogstens drie woorden en wat de organisatie doet. Wie er niet was, hoeft geen reden te geven.',
  },
  seen: 'Elke coach ziet alleen de eigen antwoorden.',
  done: {
    proposed: 'Voorgesteld. De mails vertrekken, de andere vragen breng je zelf.',
    changed: 'Bewaard.',
    picked: 'Gekozen. Wie dit moment koos, krijgt bericht.',
    offered: 'Het moment staat erbij.',
    cancelled: 'Deze intervisie gaat niet door.',
    recorded: 'Bewaard.',
    asked: 'Gevraagd.',
    ticked: 'Bewaard.',
  },
  new: {
    title: 'Stel een intervisie voor',
    lead: 'Kies tot vijf momenten. Coaches tikken bij elk moment of het past.',
    moments: 'Momenten',
    momentsHint: 'Twee uur is genoeg, pauze inbegrepen. Laat leeg wat je niet nodig hebt.',
    moment: (nth: number) => `Moment ${nth}`,
    day: 'Dag',
    from: 'Van',
    until: 'Tot',
    arranged: 'Waar, met wie en wat is geregeld',
    venue: 'Plaats',
    venueHint: 'Zo dat iedereen ze vindt: naam en adres.',
    facilitator: 'Wie begeleidt?',
    facilitatorHint: 'Liefst iemand die geen vormingen plant. Dan spreken mensen vrijer.',
    nobody: 'Nog niemand',
    plans: (name: string) => `${name} (plant ook vormingen)`,
    outside: 'Of iemand van buiten',
    outsideHint: 'Alleen de naam.',
    food: 'Eten en drinken',
    noFood: 'Nog niet geregeld',
    foods,
    travel: 'Vervoer',
    travelChoice: 'Het vervoer is geregeld',
    travelText: 'Wie niet zelf kan komen, wordt gehaald of krijgt een ticket.',
    closesOn: 'Kiezen kan tot en met',
    closesHint: 'Die dag tot 17 uur.',
    coaches: 'Wie vraag je?',
    coachesHint: 'Vier tot acht coaches is een goede groep. Vraag gerust meer mensen.',
    noCoaches: 'Er is nu geen coach om te vragen.',
    ask: 'Stel voor',
  },
  one: {
    tab: (gathering: Gathering) => capital(sayDay(mainMoment(gathering).day)),
    title: (gathering: Gathering): string => {
      const { standing } = gathering;
      return standing === 'choosing' || standing === 'never-picked'
        ? 'Welk moment past?'
        : `Intervisie op ${sayDay(mainMoment(gathering).day)}`;
    },
    lead: (gathering: Gathering): string => {
      const { venue, food, travelArranged } = gathering;
      const { startsAt, endsAt } = mainMoment(gathering);
      const isPicked = gathering.moments.some(({ picked }) => picked);
      return [
        `${isPicked ? `${capital(sayHours(startsAt, endsAt))} in ${venue}` : `In ${venue}`}${food === null ? '' : `, met ${foods[food]}`}.`,
        guide(gathering),
        travelArranged ? 'Het vervoer is geregeld.' : 'Het vervoer is nog niet geregeld.',
      ].join(' ');
    },
    standing: {
      cancelled: 'Deze intervisie ging niet door.',
      'never-picked': 'Alle momenten zijn voorbij. Er werd geen gekozen.',
    },
    print: 'Druk naamlijst af',
    pick: {
      title: 'Kies het moment',
      hint: (closesAt: Moment, isOpen: boolean) =>
        isOpen
          ? `Coaches antwoorden tot ${sayMoment(closesAt)}. Kiezen mag ook vroeger.`
          : `Coaches konden antwoorden tot ${sayMoment(closesAt)}.`,
      said: (yes: number, undecided: number) =>
        [
          yes === 0
            ? 'nog niemand zei ja'
            : `${sayNumber(yes)} ${yes === 1 ? 'coach zei' : 'coaches zeiden'} ja`,
          undecided > 0 &&
            `${sayNumber(undecided)} ${undecided === 1 ? 'weet' : 'weten'} het nog niet`,
        ]
          .filter(Boolean)
          .join(', '),
      over: 'voorbij',
      button: 'Kies dit moment',
    },
    per: 'Wat past wie?',
    region: 'Wat elke coach zegt per moment',
    caption: 'Coaches in de rijen, momenten in de kolommen',
    coach: 'Coach',
    fits: 'Past voor',
    answered: 'Antwoordde',
    notYet: 'nog niet',
    answers: { yes: 'ja', no: 'nee', undecided: 'weet het nog niet' } satisfies Record<
      Given,
      string
    >,
    none: 'nog geen antwoord',
    emptyCell: 'leeg: nog geen antwoord',
    who: {
      coming: 'Wie komt er?',
      was: 'Wie was erbij?',
      count: (people: number, filled: number) =>
        `${sayCount(people, 'mens', 'mensen')}, ${filled} ingevuld`,
      answer: 'Bij het kiezen',
      there: 'Erbij',
      offered: 'Bood ons aanbod iets?',
      said: { yes: 'Zei ja', no: 'Zei nee', undecided: 'Wist het nog niet' } satisfies Record<
        Given,
        string
      >,
      saidNothing: 'Nog geen antwoord',
      came: [
        { value: 'yes', word: 'Was erbij' },
        { value: 'no', word: 'Andere keer' },
      ],
      others: 'Was er nog iemand bij?',
      othersLegend: 'Coaches die je niet vroeg',
      method: 'Manier van werken',
      noMethod: 'Niet opgeschreven',
      methods,
      theme: 'Thema',
      themeHint: 'Hoogstens drie woorden, die de groep kiest. Zonder namen.',
      actions: 'Wat doet de organisatie?',
      actionsHint: 'Eén afspraak per lijn, zonder naam van een coach.',
      action: (nth: number) => `Afspraak ${nth}`,
      save: 'Bewaar',
      later: 'Je kan dit later nog aanpassen.',
      recordedBy: (name: string) => `${name} schreef dit op.`,
    },
    record: {
      theme: 'Thema',
      method: 'Manier van werken',
      actions: 'Wat de organisatie doet',
      came: 'Erbij',
    },
    ask: {
      title: 'Stel een extra moment voor',
      text: (isChoosing: boolean) =>
        isChoosing
          ? 'Het komt erbij, voor iedereen die je vroeg.'
          : 'Wie dit moment niet paste, krijgt een nieuwe vraag. Plaats en begeleiding blijven dezelfde.',
      button: 'Stel dit moment voor',
    },
    more: { title: 'Vraag nog iemand', button: 'Vraag' },
    change: {
      title: 'Verander wat geregeld is',
      save: 'Bewaar',
      moved: 'Een moment op een andere dag vraagt iedereen opnieuw.',
    },
    cancel: {
      title: 'Gaat het niet door?',
      text: (isPicked: boolean) =>
        isPicked
          ? 'Wie dit moment koos, krijgt bericht.'
          : 'Wie de vraag kreeg, krijgt bericht. Wie geen mail leest, staat op Deze week.',
      button: 'Dit gaat niet door',
    },
    also: 'Ook gepland',
    agreed: 'Zoals we afspraken',
  },
  /** What a group agreed that the organisation does. */
  actions: {
    title: 'Wat wij doen',
    toDo: 'Wat wij nog doen',
    done: 'Gedaan',
    undo: 'Toch nog niet gedaan',
    doneOn: (day: Day, by: string | null) =>
      `Gedaan op ${sayDate(day)}${by === null ? '' : `, zei ${by}`}.`,
  },
  /** The list of names on paper, for the person who guides it. */
  list: {
    title: (gathering: Gathering) => `Naamlijst intervisie, ${sayDay(mainMoment(gathering).day)}`,
    heading: (gathering: Gathering) => `Intervisie op ${sayDay(mainMoment(gathering).day)}`,
    tools: 'Naamlijst, één blad A4. Alleen voor wie begeleidt.',
    count: (people: number) => `${sayCount(people, 'coach', 'coaches')} op de lijst`,
    printed: (day: string, hour: string) => `Afgedrukt op ${day}, ${hour}`,
    name: 'Naam',
    said: 'Zei',
    there: 'Erbij',
    answers: { yes: 'ja', undecided: 'weet het nog niet' },
    nobody: 'Nog niemand zei ja voor dit moment.',
    foot: 'Wie er niet is, hoeft geen reden te geven. Wat mensen vertellen, blijft in de groep. Geef dit blad terug of scheur het na afloop.',
  },
  ofCoach: {
    title: 'Gevraagd voor intervisie',
    when: ({ main, moments, standing }: AskedFor): string =>
      standing === 'choosing' && moments > 1
        ? `${capital(sayNumber(moments))} momenten, vanaf ${sayDay(main.day)}`
        : capital(sayWhen(main)),
    said: ({ standing, ofPicked, moments, yes, no, undecided }: AskedFor): string => {
      if (standing === 'cancelled') return 'Gaat niet door.';
      if (standing !== 'choosing')
        return ofPicked !== null
          ? saidOfPicked[ofPicked]
          : standing === 'over'
            ? 'Voorbij.'
            : 'Koos dit moment niet.';
      const said = [
        ...(yes > 0 ? [`ja voor ${sayCount(yes, 'moment', 'momenten')}`] : []),
        ...(no > 0 ? [`nee voor ${sayCount(no, 'moment', 'momenten')}`] : []),
        ...(undecided > 0
          ? [`weet het nog niet voor ${sayCount(undecided, 'moment', 'momenten')}`]
          : []),
      ];
      if (said.length === 0) return 'Nog geen antwoord.';
      const open = moments - yes - no - undecided;
      return `${capital(sayList(said))}.${open > 0 ? ` Nog niets over ${sayCount(open, 'moment', 'momenten')}.` : ''}`;
    },
    until: ({ closesAt }: AskedFor) => `Kiezen kan tot ${sayMoment(closesAt)}.`,
  },
  coach: {
    lead: (closesAt: Moment) => `Kiezen kan tot ${sayMoment(closesAt)}.`,
    closed: 'Er wordt niet meer gekozen.',
    answerFor: (when: When) => capital(sayWhen(when)),
    proposed: 'Stel de vraag',
  },
};

type AskedFor = z.output<typeof Coach>['gatherings'][number];

const saidOfPicked: Record<Given, string> = {
  yes: 'Zei ja.',
  no: 'Zei nee. Dat mag altijd.',
  undecided: 'Weet het nog niet.',
};

const sayComing = (people: number, past = false): string => {
  if (people === 0) return past ? 'Er was niemand' : 'Nog niemand komt';
  const verb = past ? (people === 1 ? 'was' : 'waren') : people === 1 ? 'komt' : 'komen';
  return past
    ? `Er ${verb} ${sayCount(people, 'coach', 'coaches')}`
    : `${capital(sayCount(people, 'coach', 'coaches'))} ${verb}`;
};
