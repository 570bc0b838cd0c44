import { addressChanged } from './accounts/address-changed.ts';
import { confirmAddress } from './accounts/confirm-address.ts';
import { invited } from './accounts/invited.ts';
import { passkeyEnded } from './accounts/passkey-ended.ts';
import { closed } from './ombuds/closed.ts';
import { look } from './ombuds/look.ts';
import { rolesChanged } from './accounts/roles-changed.ts';
import { signIn } from './accounts/sign-in.ts';
import { whichDays, type WhichDays } from './availability/which-days.ts';
import { dateCancelled } from './dates/cancelled.ts';
import { dateChanged } from './dates/changed.ts';
import { roundRepeated } from './availability/repeated.ts';
import { dateConfirmed } from './dates/confirmed.ts';
import { dateLeader } from './dates/leader.ts';
import { dateReminder } from './dates/reminder.ts';
import { dateRepeated } from './dates/repeated.ts';
import { dateWithdrawn } from './dates/withdrawn.ts';
import type { AskedDate } from './dates/date.ts';
import { dateQuestion } from './dates/question.ts';
import { gatheringCancelled } from './intervision/cancelled.ts';
import { whichMoment, whichMomentAgain, type WhichMoment } from './intervision/which-moment.ts';
import type { Letter, Sender } from './letter.ts';
import { cancelled } from './sessions/cancelled.ts';
import { changed } from './sessions/changed.ts';
import { daysChanged } from './sessions/days-changed.ts';
import { detailChanged } from './sessions/detail-changed.ts';
import { confirmed } from './sessions/confirmed.ts';
import { toKnowWords, type GoodToKnow } from './sessions/good-to-know.ts';
import { invitation, type Question } from './sessions/invitation.ts';
import { placeGivenBack } from './sessions/place-given-back.ts';
import { reminder } from './sessions/reminder.ts';
import { repeated } from './sessions/repeated.ts';
import { daysCancelled } from './sessions/days-cancelled.ts';
import { trainerCancelled } from './sessions/trainer-cancelled.ts';
import { trainerChanged } from './sessions/trainer-changed.ts';
import { trainerDetailChanged } from './sessions/trainer-detail-changed.ts';
import type { Differing } from './sessions/what-differs.ts';
import type { SessionDay } from './sessions/when-and-where.ts';
import { withdrawn } from './sessions/withdrawn.ts';

/** Fictional, as all examples. */
export const sender: Sender = {
  firstName: 'Hilde',
  phone: '0400 00 01 23',
  reachable: 'van 9 tot 17 uur',
  organisation: { name: 'De Weefkamer vzw', address: 'Weversplein 2\n9990 Lindervoorde' },
};

export const session: SessionDay = {
  id: '0197c0de-0000-7000-8000-000000000003',
  day: '2026-12-03',
  from: '09:30',
  until: '16:00',
  venue: { name: 'Buurthuis De Spil', address: 'Spilstraat 8, Lindervoorde' },
};

export const known = {
  route:
    'Neem bus 23 om 8.41 uur, halte Molenplein.\nStap af aan halte Kerk. Je bent er om 9.06 uur.\nErik wacht op jou aan de halte.',
  theme: 'Leefwereld',
  group: 'veertien mensen die werken aan een loket',
  role: 'je vertelt uit je eigen ervaring. Jij kiest zelf wat je vertelt.',
  trainers: ['Naïma'],
  otherCoaches: ['Erik'],
  observers: ['Fatma'],
  talks: [
    {
      kind: 'preparation',
      agreed: { on: '2026-11-26', at: '14:00', minutes: 30, how: 'aan de telefoon' },
      people: ['Naïma'],
    },
    {
      kind: 'debriefing',
      agreed: { on: 'the-day-itself', at: '16:00', minutes: 15, how: null },
      people: ['Erik', 'Naïma'],
    },
  ],
  money: { allowance: 4300, extras: ['je busticket', 'een lunch'], paidBy: '2026-12-10' },
} satisfies GoodToKnow;

const firstName = 'Nadia';
const deadline = { day: '2026-11-27', time: '17:00' };
const link = 'https://draagkracht.example/v/4f9c2a7be01d';

export const question: Question = { as: 'coach', session, known, deadline, link, more: null };

const aWeekLater: Question = {
  ...question,
  session: { ...session, day: '2026-12-10' },
  link: 'https://draagkracht.example/v/81b2f0c9d4e6',
  more: { coaches: 3, places: 2 },
};

const aRound = {
  firstName,
  days: [
    { day: '2027-01-12', from: '09:30', until: '16:00', title: 'Leefwereld', town: 'Lindervoorde' },
    { day: '2027-01-14', from: '13:00', until: '16:30', title: 'Warm onthaal', town: 'Oosterdam' },
    { day: '2027-02-02', from: '09:30', until: '16:00', title: 'Leefwereld', town: '' },
  ],
  deadline: { day: '2026-12-04', time: '17:00' },
  link,
  sender,
} satisfies Omit<WhichDays, 'language'>;

const paidBy = (day: string) => ({ allowance: 2500, extras: [], paidBy: day });
const aGathering = {
  firstName,
  moments: [
    { ...{ day: '2026-12-10', from: '18:30', until: '20:30' }, money: paidBy('2026-12-17') },
    { ...{ day: '2026-12-12', from: '10:00', until: '12:00' }, money: paidBy('2026-12-19') },
    { ...{ day: '2026-12-16', from: '13:00', until: '15:00' }, money: null },
  ],
  venue: 'Buurthuis De Spil, Kaai 4, Lindervoorde',
  guide: 'Naïma',
  food: 'soup',
  travelArranged: true,
  deadline: { day: '2026-12-04', time: '17:00' },
  link,
  sender,
} satisfies Omit<WhichMoment, 'language'>;

const aProposal = { firstName, days: aGathering.moments.map(({ day }) => day), sender };

export const inCalendar = {
  sequence: 1,
  changedAt: '2026-11-16T09:14:02.000Z',
  organizer: { name: 'Draagkracht', address: 'draagkracht@huis.example' },
};
const next = { ...inCalendar, sequence: 2 };

const aDate: AskedDate = {
  ...session,
  kind: 'training',
  about: { module: { kind: 'refresher', theme: 'Leefwereld', name: null } },
  ledBy: 'Naïma',
};
const aDateAsked = {
  ...{ firstName, date: aDate, most: 8, deadline, link, sender },
  money: { allowance: 4300, extras: [], paidBy: '2026-12-10' },
};

const details = { venue: session.venue, company: known, talks: known.talks };
const differing: Pick<Differing, 'heard' | 'was' | 'becomes'> = {
  heard: ['address', 'way', 'preparation'],
  was: {
    ...details,
    venue: { ...session.venue, address: 'Molenplein 2, Lindervoorde' },
    talks: [
      {
        kind: 'preparation',
        agreed: { on: '2026-11-25', at: '10:00', minutes: 30, how: 'aan de telefoon' },
        people: ['Naïma'],
      },
    ],
  },
  becomes: details,
};

const aDayOfMany = (day: string) => ({
  asks: false as const,
  session: { ...session, day },
  ...differing,
  known,
  saidYes: true,
  observes: false,
  link,
  inCalendar: next,
});

export const examples: Record<string, Letter> = {
  'sessions/invitation': invitation({ language: 'nl', firstName, questions: [question], sender }),
  'sessions/invitation for three days': invitation({
    language: 'nl',
    firstName,
    questions: [question, aWeekLater, { ...aWeekLater, more: { coaches: 2, places: 0 } }],
    sender,
  }),
  'sessions/invitation in English': invitation({
    language: 'en',
    firstName,
    questions: [
      {
        ...question,
        known: {
          ...known,
          group: '14 people who work at a desk',
          role: toKnowWords.en.roles.coach,
          money: { ...known.money, extras: ['your bus ticket', 'lunch'] },
        },
      },
    ],
    sender,
  }),
  'sessions/confirmed': confirmed({
    firstName,
    as: 'coach',
    session,
    known,
    deadline,
    link,
    sender,
    inCalendar,
  }),
  'availability/which-days': whichDays({ language: 'nl', ...aRound }),
  'availability/which-days in English': whichDays({ language: 'en', ...aRound }),
  'availability/repeated': roundRepeated({ language: 'nl', ...aRound }),
  'availability/repeated in English': roundRepeated({ language: 'en', ...aRound }),
  'dates/question': dateQuestion({ language: 'nl', ...aDateAsked }),
  'dates/question in English': dateQuestion({ language: 'en', ...aDateAsked }),
  'dates/repeated': dateRepeated({ language: 'nl', ...aDateAsked }),
  'dates/repeated in English': dateRepeated({ language: 'en', ...aDateAsked }),
  'dates/reminder': dateReminder({ ...aDateAsked, reminder: 'week' }),
  'dates/reminder, the day before': dateReminder({ ...aDateAsked, reminder: 'eve' }),
  'dates/withdrawn': dateWithdrawn(aDateAsked),
  ...Object.fromEntries(
    (['planned', 'moved', 'cancelled', 'given-away'] as const).map((happened) => [
      `dates/leader, ${happened}`,
      dateLeader({
        firstName: 'Naïma',
        happened,
        date: { ...aDate, day: '2026-12-10' },
        was: session,
        sender,
        inCalendar: next,
      }),
    ]),
  ),
  'dates/confirmed': dateConfirmed({ ...aDateAsked, inCalendar }),
  'dates/changed': dateChanged({
    ...aDateAsked,
    was: session,
    becomes: { ...aDate, day: '2026-12-10', from: '10:00' },
    saidYes: true,
    inCalendar: next,
  }),
  'dates/cancelled': dateCancelled({ ...aDateAsked, saidYes: true, inCalendar: next }),
  'intervision/which-moment': whichMoment({ language: 'nl', ...aGathering }),
  'intervision/which-moment in English': whichMoment({ language: 'en', ...aGathering }),
  'intervision/which-moment again': whichMomentAgain({ language: 'nl', ...aGathering }),
  'intervision/which-moment again in English': whichMomentAgain({ language: 'en', ...aGathering }),
  'intervision/cancelled': gatheringCancelled({ language: 'nl', ...aProposal }),
  'intervision/cancelled in English': gatheringCancelled({ language: 'en', ...aProposal }),
  'sessions/repeated': repeated({ language: 'nl', firstName, questions: [question], sender }),
  'sessions/repeated for two days in English': repeated({
    language: 'en',
    firstName,
    questions: [question, aWeekLater],
    sender,
  }),
  'sessions/reminder': reminder({
    firstName,
    reminder: 'week',
    as: 'coach',
    session,
    known,
    link,
    sender,
  }),
  'sessions/reminder, the day before, to observe': reminder({
    firstName,
    reminder: 'eve',
    as: 'observer',
    session,
    known: { ...known, role: toKnowWords.nl.roles.observer },
    link,
    sender,
  }),
  'sessions/changed': changed({
    firstName,
    as: 'coach',
    was: session,
    becomes: { ...session, day: '2026-12-10', from: '10:00' },
    known,
    deadline,
    saidYes: true,
    link,
    sender,
    inCalendar: next,
  }),
  'sessions/detail-changed': detailChanged({
    firstName,
    as: 'coach',
    session,
    ...differing,
    known,
    saidYes: true,
    link,
    sender,
    inCalendar: next,
  }),
  'sessions/days-changed': daysChanged({
    reader: 'coach',
    firstName,
    days: [aDayOfMany('2026-12-03'), aDayOfMany('2026-12-10')],
    sender,
  }),
  'sessions/trainer-days-changed': daysChanged({
    reader: 'trainer',
    firstName: 'Naïma',
    days: [
      aDayOfMany('2026-12-03'),
      {
        ...aDayOfMany('2026-12-17'),
        asks: true,
        was: { ...session, day: '2026-12-10' },
        deadline: null,
      },
    ],
    sender,
  }),
  'sessions/cancelled': cancelled({ firstName, session, saidYes: true, sender, inCalendar: next }),
  'sessions/place-given-back': placeGivenBack({ firstName, session, sender, inCalendar: next }),
  'sessions/withdrawn': withdrawn({ firstName, session, sender }),
  'accounts/invited': invited({
    toCoach: true,
    firstName,
    address: 'nadia@post.example',
    invitedBy: 'Hilde',
    link: 'https://draagkracht.example/sign-in',
    sender,
  }),
  'sessions/trainer-changed': trainerChanged({
    firstName: 'Naïma',
    was: session,
    becomes: { ...session, day: '2026-12-10', from: '10:00' },
    known,
    page: `https://draagkracht.example/days/${session.id}`,
    sender,
    inCalendar: next,
  }),
  'sessions/trainer-detail-changed': trainerDetailChanged({
    firstName: 'Naïma',
    session,
    ...differing,
    known,
    page: `https://draagkracht.example/days/${session.id}`,
    sender,
    inCalendar: next,
  }),
  'sessions/days-cancelled': daysCancelled({
    reader: 'coach',
    firstName,
    days: [
      { session, saidYes: true, inCalendar: next },
      { session: { ...session, day: '2026-12-10' }, saidYes: false, inCalendar: next },
    ],
    sender,
  }),
  'sessions/trainer-cancelled': trainerCancelled({
    firstName: 'Naïma',
    session,
    sender,
    inCalendar: next,
  }),
  'accounts/sign-in in English': signIn({
    toCoach: true,
    language: 'en',
    firstName,
    link: 'https://draagkracht.example/aanmelden/9b1d7c',
    code: '41820753',
    validMinutes: 10,
    sender,
  }),
  'accounts/sign-in': signIn({
    toCoach: true,
    language: 'nl',
    firstName,
    link: 'https://draagkracht.example/aanmelden/9b1d7c',
    code: '41820753',
    validMinutes: 10,
    sender,
  }),
  'accounts/confirm-address': confirmAddress({
    toCoach: true,
    firstName,
    newAddress: 'nadia.b@post.example',
    link: 'https://draagkracht.example/adres/77ac01',
    validMinutes: 60,
    sender,
  }),
  'accounts/passkey-ended': passkeyEnded({
    firstName,
    key: { name: 'Chrome op Windows', madeOn: '2026-09-14' },
    link: 'https://draagkracht.example/me',
    sender,
  }),
  'ombuds/look': look({ isNews: true, link: 'https://draagkracht.example/concerns', sender }),
  'ombuds/look, on a Monday': look({
    isNews: false,
    link: 'https://draagkracht.example/concerns',
    sender,
  }),
  'ombuds/closed': closed({ link: 'https://draagkracht.example/key', sender }),
  'accounts/roles-changed': rolesChanged({
    firstName,
    given: ['trainer'],
    taken: ['coordinator'],
    comesIn: true,
    link: 'https://draagkracht.example/me',
    sender,
  }),
  'accounts/roles-changed, none left': rolesChanged({
    firstName,
    given: [],
    taken: ['coordinator', 'trainer'],
    comesIn: false,
    link: 'https://draagkracht.example/me',
    sender,
  }),
  'accounts/address-changed, to the old one': addressChanged({
    toCoach: true,
    firstName,
    to: 'old',
    newAddress: 'nadia.b@post.example',
    link: 'https://draagkracht.example/sign-in',
    sender,
  }),
  'accounts/address-changed, to the new one': addressChanged({
    toCoach: true,
    firstName,
    to: 'new',
    newAddress: 'nadia.b@post.example',
    link: 'https://draagkracht.example/sign-in',
    sender,
  }),
};
