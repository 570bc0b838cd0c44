import type { Invitation } from '@app/contract/sessions/answering';
import type { InEveryLanguage } from '@app/domain/language';
import type { Moment } from '@app/domain/moment';
import { townOf } from '@app/domain/organisations/venue';
import type { Stance } from '../answering/stance.ts';
import type { Mark } from '../answering/marks.ts';
import { english } from './english/answer.ts';
import { sayDate, sayDay, sayHours } from './in-words.ts';
import { sayDateOf, sayHourOf, sayMoment } from './sessions-when.ts';

interface Head {
  title: string;
  says: string;
}

/** The page where a coach answers: what is so now, and what she can do. */
export const answer = {
  hello: (firstName: string) => `Dag ${firstName},`,
  agenda: 'Mijn agenda',
  heads: {
    asked: ({ day, as }) => ({
      title:
        as === 'observer' ? `Kom je meekijken op ${sayDay(day)}?` : `Kom je mee op ${sayDay(day)}?`,
      says: '',
    }),
    coming: (asked) => ({
      title: `Je zei ja voor ${sayDay(asked.day)}.`,
      says: `Die plaats is van jou. ${asked.mayAnswer ? changeUntil(asked) : ''}`,
    }),
    wavers: (asked) => ({
      title: `Je weet het nog niet voor ${sayDay(asked.day)}.`,
      says: [
        '**Je plaats blijft van jou.**',
        weWillSpeak(asked),
        asked.mayAnswer && changeUntil(asked),
      ]
        .filter(Boolean)
        .join(' '),
    }),
    'said-no': (asked) => ({
      title: `Je zei nee voor ${sayDay(asked.day)}.`,
      says: `Dat is helemaal goed. ${mayStillComeAlong(asked)}`,
    }),
    undecided: (asked) => ({
      title: `Je weet het nog niet voor ${sayDay(asked.day)}.`,
      says: `Dat is goed. Laat het weten ten laatste op **${sayMoment(asked.answerBy)}**.`,
    }),
    stopped: ({ firstName, day }) => ({
      title: `Dank je, ${firstName}. We bellen je nog.`,
      says: `Je zei ja voor **${sayDay(day)}**. Wij brengen eerst nog iets in orde. Daarna hoor je of de plaats van jou is.`,
    }),
    full: ({ day }) => ({
      title: 'Deze dag is intussen ingevuld.',
      says: `Op ${sayDay(day)} zijn alle plaatsen al gegeven.`,
    }),
    waits: ({ day }) => ({
      title: 'Deze dag is intussen ingevuld.',
      says: `Dank je dat je mee wou op ${sayDay(day)}. Iemand anders zei net iets vroeger ja.`,
    }),
    'too-late': ({ answerBy }) => ({
      title: 'Antwoorden kan hier niet meer.',
      says: `Dat kon tot ${sayMoment(answerBy)}. Misschien lukt het nog aan de telefoon.`,
    }),
    cancelling: (asked) => ({
      title: 'Deze vorming wordt misschien afgelast.',
      says: `Het gaat over ${whichDay(asked)}, op **${sayDay(asked.day)}**. Je hoeft nu niets te doen.${
        asked.cancelsAt === null
          ? ''
          : ` Wordt ze afgelast, dan is dat om ${sayHourOf(asked.cancelsAt)}. Dan laten we het je weten.`
      }`,
    }),
    cancelled: (asked) => ({
      title: `De dag van ${sayDate(asked.day)} gaat niet door.`,
      says: `Het gaat over ${whichDay(asked)}. Jij hoeft niets te doen.`,
    }),
    over: ({ day }) => ({
      title: 'Deze dag is begonnen of voorbij.',
      says: `Het gaat over ${sayDay(day)}. Antwoorden kan hier niet meer.`,
    }),
  } satisfies Record<Stance, (asked: Invitation) => Head>,
  welcome: ({ firstName, day, as }: Invitation) => ({
    title: `Fijn dat je ${as === 'observer' ? 'komt meekijken' : 'meekomt'}, ${firstName}.`,
    says: `Je staat op de lijst voor **${sayDay(day)}**. Die plaats is van jou.`,
  }),
  gaveBack: (asked: Invitation) => ({
    title: 'Je gaf je plaats terug.',
    says: `Dat is helemaal goed. Je hoeft niet te komen naar **${asked.title}** op **${sayDay(asked.day)}**. ${mayStillComeAlong(asked)}`,
  }),
  yourAnswer: 'Jouw antwoord',
  changeAnswer: 'Verander je antwoord',
  answersTo: ({ as }: Pick<Invitation, 'as'>) =>
    ({
      ja: as === 'observer' ? 'Ja, ik kom meekijken' : 'Ja, ik kom mee',
      nee: 'Nee, deze keer niet',
      twijfel: 'Ik weet het nog niet',
    }) satisfies Record<Mark, string>,
  marked: (chosen: string) => `Je koos ‘${chosen}’. **Tik nog één keer**, dan bewaren we het.`,
  saved: {
    ja: 'Bewaard: ja',
    nee: 'Bewaard: nee, deze keer niet',
    twijfel: 'Bewaard: ik weet het nog niet',
  } satisfies Record<Mark, string>,
  mayRefuse: ({ answer: given, answerBy }: Invitation) =>
    given === 'undecided'
      ? 'Nee zeggen mag altijd. Je hoeft niet te zeggen waarom.'
      : `Nee zeggen mag altijd. Je hoeft niet te zeggen waarom. Laat het weten ten laatste op **${sayMoment(answerBy)}**. Tot dan kan je je antwoord veranderen.`,
  toAnswers: 'Geef je antwoord',
  adapt: 'Toch iets veranderd? Pas je antwoord aan',
  adaptUntil: ({ answerBy }: Invitation) =>
    `Aanpassen kan tot ${sayMoment(answerBy)}. Daarna kan je je plaats nog altijd teruggeven.`,
  bookedElsewhere:
    'Op dat uur heb je al een andere plaats. Bel ons, dan kijken we samen wat jij wil.',
  toCalendar: 'Zet in mijn kalender',
  giveBack: {
    question: 'Kan je toch niet komen?',
    marked:
      'Je koos ‘Nee, deze keer niet’, en je hebt een plaats. **Tik nog één keer**, dan geef je ze terug.',
    says: ({ as }: Invitation) =>
      `Dat is geen probleem. Je hoeft niet te zeggen waarom. Je plaats komt dan vrij. ${as === 'observer' ? 'We vragen je later gewoon opnieuw.' : 'Wij zoeken iemand anders.'}`,
    button: 'Ik geef mijn plaats terug',
  },
  waiting: {
    title: 'Wil je toch nog?',
    says: 'Komt er een plaats vrij, dan bellen we jou.',
    button: 'Ja, bel me als er een plaats vrijkomt',
    done: 'We schreven op dat je nog mee wil. Komt er een plaats vrij, dan bellen we jou.',
    takeBackSays: 'Wil je toch niet meer? Je hoeft niet te zeggen waarom.',
    takeBack: 'Nee, bel me niet meer',
  },
  late: {
    title: 'Wil je nog mee?',
    says: 'Bel ons. We kijken of er nog een plaats is.',
    nothing: 'Geen zin of geen tijd? Dan hoef je niets te doen. Dat is helemaal goed.',
  },
  cancelled: {
    title: 'Wat betekent dat voor jou?',
    says: [
      'Je hoeft hiervoor **niet te komen**.',
      'Kocht je al een ticket? **Bel ons.** We kijken het samen na.',
      'Is er een nieuwe dag? **Dan vragen we het opnieuw.** Wat je nu antwoordde, telt dan niet.',
    ],
    read: 'Ik heb het gelezen',
    done: 'We schreven op dat je het las. Je hoeft niets meer te doen.',
  },
  news: {
    changed: {
      title: 'Er veranderde iets sinds je ja.',
      says: (madeAt: Moment) =>
        `Dat schreven we je op **${sayDateOf(madeAt)}**. Hierboven en hieronder lees je hoe het nu is.`,
    },
    'first-way': {
      title: 'Nu weten we hoe je er geraakt.',
      says: (_: Moment) => 'Je leest het op deze pagina. Al de rest blijft zoals het was.',
    },
    reminder: {
      title: 'Je dag komt dichterbij.',
      says: (_: Moment) => 'Hierboven en hieronder lees je alles nog eens. Weet je het?',
    },
    know: 'Ik weet het',
    done: 'Bewaard: je las dit',
  },
  question: { title: 'Heb je een vraag?', says: 'Bel gerust. We helpen je.' },
  notSaved:
    'Je antwoord is **nog niet** bewaard. Probeer het nog een keer, of bel ons. Wij schrijven het op.',
  unknownLink: {
    title: 'Deze link werkt niet meer.',
    says: 'Misschien is hij te oud, of staat er een letter te weinig in. **Er is niets verloren.** Wat je eerder antwoordde, blijft.',
    what: 'Wat kan je doen?',
    ways: [
      {
        title: 'Open de link nog eens',
        says: 'Uit het bericht of de mail zelf. Niet overtypen.',
      },
      { title: 'Scan de code op je brief', says: 'Met de camera van je gsm.' },
      { title: 'Of bel ons', says: 'Wij schrijven je antwoord op.' },
    ],
    signIn: 'Meld je aan',
  },
  takenBack: {
    title: 'Deze vraag is niet meer nodig.',
    says: 'Je hoeft niets te doen. Vragen we het later opnieuw, dan krijg je een nieuw bericht.',
  },
};

export const answerIn: InEveryLanguage<typeof answer> = { nl: answer, en: english };

/** She may have two places on one day: which of them. */
function whichDay({ title, startsAt, endsAt, venue }: Invitation): string {
  const town = townOf(venue);
  return `**${title}**, van ${sayHours(startsAt, endsAt)}${town === '' ? '' : ` in ${town}`}`;
}

/** Who speaks with her about it, as long as nobody did. */
function weWillSpeak({ willSpeak, contact }: Invitation): string {
  if (willSpeak === null) return '';
  if (willSpeak === 'by-phone') return contact ? `${contact.firstName} belt je.` : 'We bellen je.';
  return contact ? `${contact.firstName} spreekt je nog.` : 'We spreken je nog.';
}

/** After a no, or after giving a place back: she may still come to another mind. */
function mayStillComeAlong(asked: Invitation): string {
  if (!asked.mayAnswer) return '';
  return asked.standing === 'full'
    ? 'Alle plaatsen zijn nu gegeven. Zeg je toch ja, dan bellen we je als er een plaats vrijkomt.'
    : changeUntil(asked);
}

function changeUntil({ answerBy }: Invitation): string {
  return `Veranderen kan tot ${sayMoment(answerBy)}.`;
}
