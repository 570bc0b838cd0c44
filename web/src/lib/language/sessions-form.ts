import type { Day } from '@app/domain/day';
import type { TimeOfDay } from '@app/domain/moment';
import { sayCount, sayList, sayTime } from './in-words.ts';

/** A time as people type it; nothing where none is known. */
export const sayTimeInForm = (time: TimeOfDay | null | undefined): string =>
  time ? sayTime(time) : '';

/** A day as a date field keeps it. */
export const sayDayInForm = (day: Day | null | undefined): string => day ?? '';

const withoutMail = 'Wie geen mail krijgt, staat daarna bij Deze week onder ‘Zeg het zelf’.';

/** Changing, moving and cancelling a day. */
export const changeWords = {
  title: 'Verander deze dag',
  tab: (name: string, day: string) => `Verander ${name}, ${day}`,
  sections: {
    when: 'Wanneer en waar',
    about: 'De groep en het thema',
    trainers: 'Trainers',
    preparation: 'Voorbereiding',
    debriefing: 'Nabespreking',
  },
  fields: {
    day: 'Dag',
    startsAt: 'Van',
    endsAt: 'Tot',
    timeHint: 'Bijvoorbeeld 9.30',
    theme: 'Thema',
    venue: 'Plaats',
    notYet: 'Nog niet gekend',
    participants: 'Hoeveel deelnemers?',
    coachesNeeded: 'Hoeveel coaches zoeken we?',
    howToGetThere: 'Hoe geraak je er?',
    howToGetThereHint: 'Leeg voor deze dag? Dan geldt wat bij de plaats staat.',
    remark: 'Wat moet wie plant nog weten?',
    remarkHint: 'Schrijf niets over één persoon.',
    meetingOn: 'Op welke dag?',
    meetingAt: 'Om hoe laat?',
    minutes: 'Hoeveel minuten?',
    how: 'Waar of hoe?',
    preparedOn: 'Gebeurd op',
    debriefedOn: 'Gebeurd op',
    doneHint: 'Vul in als het gesprek er was.',
  },
  wayFor: {
    legend: 'Waar geldt deze uitleg?',
    'this-day': 'Alleen deze dag',
    venue: 'Altijd hier',
    venueSays: (others: number) =>
      others === 0
        ? 'Er komt hier nu geen andere dag meer.'
        : `Dit geldt dan ook voor ${sayCount(others, 'andere dag', 'andere dagen')} die hier nog ${others === 1 ? 'komt' : 'komen'}.`,
  },
  noTrainers: 'Er is nog geen trainer. Schrijf hieronder een naam.',
  whoIsFree: 'Kijk na wie vrij is',
  save: 'Bewaar',
  leave: 'Annuleer',
  back: 'Terug naar de dag',
  means: {
    title: 'Dit betekent het',
    nobody: 'Niemand wacht op deze dag. Er vertrekt geen bericht.',
    moved: (names: readonly string[]) =>
      `Verander je de dag, de uren of de plaats? Dan vragen we ${sayList(names)} of het nog past, met een mail als dat kan. ${withoutMail}`,
    around:
      'Verander je de weg ernaartoe, de voorbereiding of de nabespreking? Dan laten we hun dat ook weten.',
    company: (names: readonly string[]) =>
      `Komt er een andere trainer? Dan laten we dat weten aan ${sayList(names)}. De trainers spreek je zelf.`,
    rest: 'Verander je iets anders, dan krijgt niemand een bericht.',
    places: 'Wie ja zei, houdt de plaats. Wie niet meer kan, geeft ze terug zonder reden.',
  },
  overlap: {
    title: 'Op dat uur hebben deze coaches al een andere dag',
    explained: 'Bel eerst. Daarna kies je wie deze plaats vrijlaat. Of kies een ander uur.',
    release: (name: string) => `${name} laat deze plaats vrij`,
  },
  changed: {
    title: 'Intussen staat er dit:',
    now: (field: string, value: string) => `${field}: ${value === '' ? 'leeg' : value}`,
    again: 'Bewaar je opnieuw, dan geldt wat jij invulde.',
  },
  cancel: {
    title: 'Gaat de dag niet door?',
    summary: 'Annuleer deze dag',
    told: (names: readonly string[]) =>
      `We schrijven ${sayList(names)} een mail als dat kan. ${withoutMail}`,
    nobody: 'Niemand wacht op deze dag. Er vertrekt geen bericht.',
    sure: 'Je hebt tien minuten om je te bedenken. Tot dan blijft alles zoals het is. De redenen en de antwoorden blijven altijd bewaard.',
    button: 'Ja, annuleer deze dag',
  },
};

/** Only what is still missing of a day before anybody can be told about it. */
export const informationWords = {
  title: 'Vul aan wat ontbreekt',
  tab: (name: string, day: string) => `Vul aan: ${name}, ${day}`,
  wayHint: (venue: string) => `Deze tekst hoort bij ${venue}. Hij geldt voor elke dag daar.`,
  wholeVenue: 'Of vul adres, ingang en halte van deze plaats in',
  findTrainer: 'Zoek een trainer',
  wholeDay: 'Wijzig iets anders aan deze dag',
  saved: 'Bewaard. Dit ontbreekt nog.',
};

/** Trainers who are not in the list yet, where somebody plans. */
export const newTrainers = {
  label: 'Nieuwe trainer, bij naam',
  hint: 'Wie nog niet in de lijst staat. Meer dan één? Zet er een komma tussen.',
};

/** A theme that is not in the list yet, where somebody plans. */
export const newTheme = {
  label: 'Nieuw thema',
  hint: 'Staat het nog niet in de lijst? Schrijf het hier. Het gaat voor op de keuze hierboven.',
};
