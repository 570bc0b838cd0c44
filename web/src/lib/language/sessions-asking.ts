import type { CandidateLine, AnswerOutcome } from '@app/contract/sessions/asking';
import type { MoreQuestions } from '@app/domain/participation/questions-per-place';
import type { z } from 'zod';
import { capital, sayCount, sayList, sayNumber } from './in-words.ts';

type LikedWay = Pick<z.infer<typeof CandidateLine>, 'preferredChannel' | 'way' | 'phone'>;

/** The coaches who can come along, and what was asked. */
export const candidateWords = {
  title: 'Wie kan mee?',
  explained:
    'De volgorde komt van hun eigen wens en van hoelang we hen niet vroegen. Het is geen rangschikking: jij kiest.',
  empty: 'Nu is er niemand in deze groep.',
  search: {
    label: 'Zoek een naam',
    everybody: 'Toon iedereen',
    nobody: (name: string) =>
      `Niemand die je nog kan vragen, heet ‘${name}’. Wie al gevraagd is, staat bij de vragen.`,
  },
  others: (count: number) =>
    count === 1 ? 'Toon ook de andere coach' : `Toon ook de andere ${count} coaches`,
  dayFirstShort: 'Eerst de dag',
  dayFirst: (short: readonly string[]) => `Eerst de dag: ${sayList(short)}.`,
  isBack: 'Is er weer? Schrijf het op',
  paused: (since: string) => `Neemt pauze sinds ${since}.`,
  full: {
    title: (questions: number) =>
      questions === 1
        ? 'Alle plaatsen zijn ingenomen. Eén vraag wacht nog op antwoord.'
        : `Alle plaatsen zijn ingenomen. ${capital(sayNumber(questions))} vragen wachten nog op antwoord.`,
    explained: (questions: number) =>
      questions === 1
        ? 'Zoek je geen reserve? Neem de vraag dan terug. Wie een e-mailadres heeft, krijgt bericht.'
        : 'Zoek je geen reserve? Neem de vragen dan terug. Wie een e-mailadres heeft, krijgt bericht.',
    button: (questions: number) => `Neem de ${sayNumber(questions)} vragen terug`,
  },
  reserve: {
    explained: 'Alle plaatsen zijn ingenomen.',
    button: 'Zoek toch een reserve',
  },
  asked: {
    all: 'Al gevraagd',
    some: 'Gevraagd of klaargezet',
    none: 'Klaargezet, nog niet gevraagd',
  },
  answered: 'Antwoorden',
  nobodyAsked: 'We vroegen nog niemand.',
  lives: (town: string) => `Woont in ${town}.`,
  prefers: ({ preferredChannel, way, phone }: LikedWay) =>
    preferredChannel === way
      ? likes[preferredChannel]
      : phone === null
        ? 'We kennen geen telefoonnummer: vraag het met een brief of in een gesprek.'
        : `${likes[preferredChannel]} Dat kan nu niet.`,
  whyHere: 'Waarom hier?',
  allInOrder: 'Alles in orde',
  inOrder: (count: number) => `${sayCount(count, 'voorwaarde', 'voorwaarden')} in orde`,
  later: (count: number) => `${sayCount(count, 'voorwaarde', 'voorwaarden')} voor later`,
  /** Both, as long as neither is open. */
  folded: (inOrder: number, later: number) => {
    if (later === 0) return candidateWords.inOrder(inOrder);
    return inOrder === 0
      ? candidateWords.later(later)
      : `${candidateWords.inOrder(inOrder)}, ${later} voor later`;
  },
  of: (firstName: string) => ` van ${firstName}`,
  callAndAsk: 'Bel en vraag',
  goAndAsk: 'Vraag het zelf',
  /** What a talk would change, where asking in writing warns. */
  talkHelps: (byPhone: boolean) =>
    byPhone
      ? 'Bel: in een gesprek mag het dringend.'
      : 'Vraag het zelf: in een gesprek mag het dringend.',
  writingNeedsReason: (byPhone: boolean) =>
    `${byPhone ? 'Bellen' : 'Een gesprek'} kan meteen. Schrijven vraagt een reden.`,
  invite: 'Nodig uit',
  withReason: 'Vraag met reden…',
  call: (firstName: string) => `Bel ${firstName}`,
  observed: {
    before: 'Keek al mee',
    onADay: 'Keek mee op een dag',
    day: 'Op welke dag?',
    save: 'Bewaar de dag',
  },
  /** After a day on which she was to observe. */
  hasObserved: {
    save: (firstName: string) => `Schrijf op: ${firstName} keek mee`,
    written: 'Het meekijken is opgeschreven.',
  },
  trained: {
    summary: 'Vul de opleiding in',
    day: 'Wanneer was de starteropleiding klaar?',
    save: 'Bewaar de opleiding',
  },
  ownChoice: {
    summary: 'Wil zelf toch mee',
    explained: (firstName: string) =>
      `Alleen ${firstName} kan dit kiezen. Schrijf op wat je hoorde. Een reden vragen hoeft niet.`,
    heardOn: 'Wanneer hoorde je het?',
    channel: 'Hoe?',
    save: 'Bewaar deze eigen keuze',
  },
  recordAnswer: 'Vul het antwoord in',
  newAnswer: 'Vul een nieuw antwoord in',
  spoke: (firstName: string) => `Ik sprak ${firstName}`,
  bringAgain: 'Toon tekst, link en brief',
  takeBack: 'Neem de vraag terug',
  giveBack: {
    summary: 'Geeft de plaats terug',
    explained: 'Dat mag altijd. Vraag niet waarom.',
    channel: 'Hoe hoorde je het?',
    save: 'Schrijf op: plaats teruggegeven',
  },
};

const likes: Record<LikedWay['preferredChannel'], string> = {
  call: 'Bel liefst.',
  sms: 'Krijgt liefst een sms.',
  whatsapp: 'Krijgt liefst een bericht op WhatsApp.',
  mail: 'Krijgt liefst een mail.',
  letter: 'Krijgt liefst een brief.',
};

/** What just happened, said once at the top of the day. */
export const doneWords = {
  mailed: 'De mail vertrekt nu. Is hij weg, dan is de vraag gesteld.',
  'mail-stays':
    'Klaargezet. Er is geen mailserver: de mail vertrekt niet. Bel, of breng de vraag zelf.',
  brought: 'Opgeschreven. De vraag is gesteld.',
  'sent-again': 'De mail vertrekt opnieuw.',
  'mails-stay':
    'Klaargezet. Er is geen mailserver: de mails vertrekken niet. Bel, of breng de vragen zelf.',
  'mailed-all': 'De mails vertrekken nu. Zijn ze weg, dan is de vraag gesteld.',
  withdrawn: 'De vraag is teruggenomen. De mail die dat zegt, vertrekt nu.',
  'withdrawn-unasked':
    'De vraag is teruggenomen. Ze was nog niet vertrokken: niemand moet iets horen.',
  'withdrawn-untold': 'De vraag is teruggenomen. Een mail kan niet: zeg het zelf.',
  'withdrawn-all': 'De vragen zijn teruggenomen. De mails die dat zeggen, vertrekken nu.',
  'withdrawn-all-untold':
    'De vragen zijn teruggenomen. Wie mail krijgt, leest het daar. Zeg het zelf aan de anderen.',
  'withdrawn-some': 'Teruggenomen. Wie intussen ja zei, houdt de plaats.',
  'given-back': 'Opgeschreven. De plaats is weer vrij.',
  'trainer-said': 'Opgeschreven wat de trainer zei.',
  spoken: 'Opgeschreven dat je hierover sprak. De plaats blijft.',
  known: 'Opgeschreven: dit is geweten.',
  'own-choice': 'Opgeschreven als eigen keuze.',
  observed: 'Opgeschreven dat deze coach meekeek.',
  trained: 'De opleiding is ingevuld.',
  introduced: 'Opgeschreven: verteld over de ombudspersoon, met kaartje.',
  reason: 'De reden is bewaard.',
  travel: 'De reistijd is bewaard.',
  amount: 'Bewaard: wat we over geld afspraken.',
  changed: 'Bewaard.',
  kept: 'De dag gaat toch door. Er vertrok geen bericht.',
  again: 'De dag staat er opnieuw. Er is nog niemand gevraagd.',
  planned: 'Bewaard. De dagen staan klaar.',
} satisfies Record<Done, string>;
export const dones = [
  'mailed',
  'mail-stays',
  'brought',
  'sent-again',
  'mailed-all',
  'mails-stay',
  'withdrawn',
  'withdrawn-unasked',
  'withdrawn-untold',
  'withdrawn-all',
  'withdrawn-all-untold',
  'withdrawn-some',
  'given-back',
  'trainer-said',
  'spoken',
  'known',
  'own-choice',
  'observed',
  'trained',
  'introduced',
  'reason',
  'travel',
  'amount',
  'changed',
  'kept',
  'again',
  'planned',
] as const;
export type Done = (typeof dones)[number];

interface OutcomeWords {
  kind: 'met' | 'warn' | 'info';
  text: string;
}

/** What an answer that was written down led to. */
export const outcomeWords = {
  place: (name) => ({ kind: 'met', text: `${name} gaat mee. De plaats is ingenomen.` }),
  wavers: (name) => ({
    kind: 'met',
    text: `Opgeschreven. ${name} houdt de plaats. Bij Deze week staat dat iemand ${name} nog belt.`,
  }),
  kept: (name) => ({ kind: 'met', text: `Het antwoord van ${name} is opgeschreven.` }),
  full: (name) => ({
    kind: 'warn',
    text: `De dag is intussen vol. ${name} heeft geen plaats. We onthouden dat ${name} wou meegaan.`,
  }),
  stopped: (name) => ({
    kind: 'warn',
    text: `De ja van ${name} is bewaard. Er is nog iets te regelen vóór de plaats vast is. Je leest het bij de naam.`,
  }),
  overlap: (name) => ({
    kind: 'warn',
    text: `${name} gaat op dat uur al mee met een andere dag. Het antwoord is niet veranderd.`,
  }),
  'too-late': () => ({
    kind: 'warn',
    text: 'De dag is al begonnen. Het antwoord is niet meer veranderd.',
  }),
  cancelled: () => ({ kind: 'warn', text: 'Deze dag gaat niet door. Er is niets veranderd.' }),
  cancelling: () => ({
    kind: 'warn',
    text: 'Deze dag wordt over enkele minuten afgelast. Er is niets veranderd.',
  }),
} satisfies Record<AnswerOutcome, (firstName: string) => OutcomeWords>;

/** More questions than places, as a line among the conditions. */
export const moreQuestions = {
  name: 'Eén vraag per plaats',
  sentence: ({ questions, places, agreed }: MoreQuestions) =>
    [
      `er ${questions === 1 ? 'wacht al één vraag' : `wachten al ${sayNumber(questions)} vragen`} op antwoord, voor ${places === 0 ? 'geen enkele open plaats' : places === 1 ? 'één open plaats' : `${sayNumber(places)} open plaatsen`}.`,
      ...(agreed === 1 ? [] : [`We spraken er ${sayNumber(agreed)} per plaats af.`]),
    ].join(' '),
};
