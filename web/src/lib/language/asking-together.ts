import type { previewInvitations } from '@app/contract/sessions/asking-together';
import type { Moment } from '@app/domain/moment';
import type { Way } from '@app/domain/participation/ways';
import type { z } from 'zod';
import { capital, sayDay, sayHours, sayList, sayNumber } from './in-words.ts';
import { sayMoment } from './sessions-when.ts';

type Preview = z.output<(typeof previewInvitations.schema.response)[200]>;
type PreviewDay = Preview['days'][number];
type Standing = Preview['coaches'][number]['questions'][number]['standing'];

const coaches = (count: number) => (count === 1 ? 'één coach' : `${sayNumber(count)} coaches`);
const places = (count: number) =>
  count === 0
    ? 'geen enkele open plaats'
    : count === 1
      ? 'één plaats'
      : `${sayNumber(count)} plaatsen`;

/** Asking several coaches at once, and seeing each letter before it goes. */
export const togetherWords = {
  tick: (name: string) => `Vraag ${name} samen met anderen`,
  bar: 'Meer coaches tegelijk vragen? Kruis ze aan. Je ziet eerst wat er vertrekt.',
  /** Until a script carries them along. */
  ticksAlone:
    'Bewaar je eerst iets anders op deze pagina? Dan gaan nieuwe kruisjes verloren. Kruis de coaches daarna opnieuw aan.',
  series: (others: number) =>
    others === 1
      ? 'Ook voor de andere open dag van deze reeks'
      : `Ook voor de ${sayNumber(others)} andere open dagen van deze reeks`,
  stays: 'Wie je al aankruiste, blijft in de lijst staan.',
  look: 'Bekijk wat je vraagt',

  title: (asked: number, days: number) =>
    asked === 0
      ? 'Wie wil je vragen?'
      : `Vraag ${coaches(asked)}${days > 1 ? ` voor ${sayNumber(days)} dagen` : ''}`,
  lead: (name: string) => `${name}. Er vertrekt nog niets: kijk eerst alles na.`,
  nobody: {
    title: 'Je koos nog niemand',
    text: 'Ga terug naar de dag en kruis de coaches aan die je samen wil vragen.',
    back: 'Kies coaches',
  },
  closed: {
    title: 'Voor deze dag kan je niemand meer vragen',
    text: 'De dag is voorbij of gaat niet door.',
    back: 'Terug naar de dag',
  },
  plan: 'Wie en welke dagen',
  days: 'Voor welke dagen?',
  day: ({ session }: PreviewDay) =>
    `${capital(sayDay(session.day))}, ${sayHours(session.startsAt, session.endsAt)}`,
  room: ({ places: free, questions }: PreviewDay) =>
    [
      free === 0
        ? 'Alle plaatsen zijn ingenomen.'
        : `${capital(sayNumber(free))} ${free === 1 ? 'plaats' : 'plaatsen'} vrij.`,
      questions === 0
        ? ''
        : questions === 1
          ? 'Er is al één vraag.'
          : `Er zijn al ${sayNumber(questions)} vragen.`,
    ]
      .filter(Boolean)
      .join(' '),
  how: (name: string) => `Hoe vraag je het aan ${name}?`,
  ways: {
    mail: 'Mail',
    sms: 'Sms',
    whatsapp: 'WhatsApp',
    letter: 'Brief op papier',
    call: 'Bellen',
    'face-to-face': 'Gesprek',
  } satisfies Record<Way, string>,
  liked: (way: string) => `${way} (liefst)`,
  leaveOut: 'Niet vragen',
  again: 'Pas aan',

  /** More coaches than places, said before anybody is asked. */
  more: ({ session, toAsk, questions, places: free }: PreviewDay) =>
    `${capital(sayDay(session.day))}: we vragen ${coaches(questions + toAsk)} voor ${places(free)}. Dat staat ook in de vraag.`,
  moreReason: 'Waarom vraag je meer coaches dan er plaatsen zijn?',
  moreReasonHint: 'De andere coördinatoren lezen dit bij de dag.',
  reason: (firstName: string) => `Waarom vraag je het toch aan ${firstName}?`,
  reasonHint: (firstName: string) =>
    `Schrijf het zoals je het tegen ${firstName} zou zeggen. ${firstName} leest dit ook.`,

  answerBy: (moment: Moment) => `Antwoorden kan tot ${sayMoment(moment)}.`,
  letter: (subject: string) => `Mail: ${subject}`,
  noLink: 'Waar … staat, komt de eigen link van deze coach.',
  ownText: {
    sms: 'Dit bericht staat straks klaar. Jij stuurt het zelf als sms.',
    whatsapp: 'Dit bericht staat straks klaar. Jij stuurt het zelf met WhatsApp.',
    letter: (days: number) =>
      days === 1
        ? 'Straks kan je een brief afdrukken, met een eigen QR-code.'
        : 'Straks kan je een brief afdrukken met deze dagen, elk met een eigen QR-code.',
  },
  call: (phone: string, days: readonly string[]) =>
    `Bel op ${phone} en vraag het voor ${sayList(days)}${days.length === 1 ? '' : ', elke dag apart'}.`,
  callLater: 'Na het vragen staat deze coach bij wie je nog belt.',
  ownLink: '… (de eigen link)',

  standing: {
    asked: 'deze vraag is al gesteld, of staat al klaar.',
    'has-place': 'gaat al mee.',
    stopped: 'dit kan nu niet.',
    'not-coaching-now': 'neemt dan pauze of is gestopt.',
  } satisfies Record<Exclude<Standing, 'can-be-asked'>, string>,

  ask: (asked: number) =>
    asked === 1 ? 'Vraag deze coach' : `Vraag deze ${sayNumber(asked)} coaches`,
  callOnly: 'Toon wie je belt',
  leaves: (
    { mails, byHand, calls }: { mails: number; byHand: number; calls: number },
    mailLeaves: boolean,
  ) => {
    const mail = mails === 1 ? 'één mail' : `${sayNumber(mails)} mails`;
    const goes = mails === 1 ? 'vertrekt' : 'vertrekken';
    const parts = [
      ...(mails > 0
        ? [mailLeaves ? `${mail} die meteen ${goes}` : `${mail} die nog niet ${goes}`]
        : []),
      ...(byHand > 0
        ? [
            `${byHand === 1 ? 'één bericht dat' : `${sayNumber(byHand)} berichten die`} jij zelf brengt`,
          ]
        : []),
      ...(calls > 0
        ? [`${calls === 1 ? 'één coach' : `${sayNumber(calls)} coaches`} die je belt`]
        : []),
    ];
    return parts.length === 0
      ? 'Zo is er niemand die je kan vragen.'
      : `${capital(sayList(parts))}.`;
  },
  cancel: 'Niet vragen',

  /** After asking: what the coordinator still brings herself. */
  bring: {
    title: 'Dit breng je nu zelf',
    lead: (mails: number, mailLeaves: boolean) =>
      mails === 0 || !mailLeaves
        ? 'De vragen staan klaar.'
        : mails === 1
          ? 'De vragen staan klaar. Eén mail vertrekt nu vanzelf.'
          : `De vragen staan klaar. ${capital(sayNumber(mails))} mails vertrekken nu vanzelf.`,
    text: (firstName: string) => `Tekst voor ${firstName}`,
    printLetter: 'Open de brief',
    brought: 'Opgeschreven. De vraag is gesteld.',
    toCall: 'Nog te bellen',
    callDay: (day: string) => `Bel en vraag voor ${day}`,
    done: 'Klaar, terug naar de dag',
  },
};
