import type { Judgement } from '@app/domain/participation/judge';
import { sayJudgement } from './conditions.ts';

type TakenAs = 'coach' | 'observer';

type Channel = 'mail' | 'sms' | 'whatsapp' | 'letter' | 'face-to-face';

/** Asking in writing. */
export const inviteWords = {
  title: (firstName: string, as: TakenAs, withReason: boolean) =>
    as === 'observer'
      ? `${firstName} vragen als meekijker`
      : withReason
        ? `${firstName} vragen met een reden`
        : `Nodig ${firstName} uit`,
  lead: (name: string, when: string) => `${name}, ${when}.`,
  how: 'Hoe vraag je het?',
  channels: {
    mail: { word: 'Mail', explanation: 'Wij sturen hem, met drie knoppen om te antwoorden.' },
    sms: { word: 'Sms', explanation: 'Je krijgt een tekst met een link. Jij verstuurt hem.' },
    whatsapp: {
      word: 'WhatsApp',
      explanation: 'Je krijgt een tekst met een link. Jij verstuurt hem.',
    },
    letter: {
      word: 'Brief',
      explanation: 'Je drukt een brief af, met een strookje en een QR-code.',
    },
    'face-to-face': { word: 'Gesprek', explanation: 'Je geeft de brief mee of leest hem samen.' },
  } satisfies Record<Channel, { word: string; explanation: string }>,
  prefers: 'Zo heeft deze coach het liefst.',
  mailStays:
    'Er is nu geen mailserver: de mail wacht tot er een is. Met drie knoppen om te antwoorden.',
  mail: (mailLeaves: boolean) =>
    mailLeaves ? 'Kies je mail? Dan vertrekt deze' : 'Kies je mail? Dan wacht deze',
  deadline: 'Antwoorden kan tot',
  deadlineHint: (usual: string) => `Verander je niets, dan is dat ${usual}.`,
  ask: (firstName: string, as: TakenAs, withReason: boolean) =>
    withReason
      ? `Vraag ${firstName} met deze reden`
      : as === 'observer'
        ? `Vraag ${firstName} als meekijker`
        : `Nodig ${firstName} uit`,
  ratherCall: 'Bel liever',
  ratherTalk: 'Vraag het liever zelf',
  call: (firstName: string) => `Het nummer van ${firstName}:`,
  callHelps: (withoutReason: boolean) =>
    withoutReason ? 'Bel je, dan is er geen reden nodig.' : 'Bellen is hier beter.',
  talkHelps: (withoutReason: boolean) =>
    withoutReason ? 'Vraag je het zelf, dan is er geen reden nodig.' : 'Zelf vragen is hier beter.',
  /** What is otherwise in this way than in the usual one. */
  differs: (warnings: readonly Judgement[], withoutReason: boolean) =>
    withoutReason
      ? 'Zo is er geen reden nodig.'
      : warnings
          .map(sayJudgement)
          .map(({ sentence }) => `Let op: ${sentence}`)
          .join(' '),
  /** Ways that are not there, and why. */
  cannot: ({ mail, phone }: { mail: 'works' | 'fails' | 'none'; phone: string | null }) => [
    ...(mail === 'fails'
      ? ['Mail kan nu niet: onze mails komen niet aan. Vraag eerst een ander e-mailadres.']
      : []),
    ...(mail === 'none' ? ['Mail kan niet: we kennen geen e-mailadres.'] : []),
    ...(phone === null ? ['Bellen en sms kan niet: we kennen geen telefoonnummer.'] : []),
  ],
  showQuestion: 'Toon de vraag',
  blocked: {
    title: 'Nu kunnen we dit niet vragen.',
    back: 'Terug naar de dag',
  },
  withReason: 'Dit vraagt een reden',
  reasonElsewhere: 'Soms is een reden nodig. Je leest het bij de manier waarop je vraagt.',
};
