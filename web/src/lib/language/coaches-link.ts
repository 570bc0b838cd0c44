import { sayPhone } from './phone.ts';

type Channel = 'sms' | 'mail' | 'letter';
type Reach = { phone: string | null; email: string | null };

/** The link to the own page of a coach. */
export const coachLink = {
  title: (firstName: string) => `De eigen pagina van ${firstName}`,
  tab: 'Link naar de eigen pagina',
  lead: 'Met deze link hoeft niemand zich aan te melden.',
  what: {
    title: 'Wat je ermee ziet',
    lines: [
      'De eigen dagen: wanneer, waar en met wie.',
      'De open vragen. Antwoorden kan meteen.',
      'Nooit: wat privé is, of geld.',
    ],
  },
  replaces: 'Is er al een link? Die werkt niet meer zodra je een nieuwe maakt.',
  make: 'Maak de link',
  made: {
    title: 'De link is klaar',
    once: 'Geef hem nu door. We tonen hem maar één keer. Later maak je gewoon een nieuwe.',
  },
  how: 'Hoe geef je de link?',
  channels: { sms: 'Sms', mail: 'Mail', letter: 'Op papier' } satisfies Record<Channel, string>,
  goesTo: (channel: Channel, { phone, email }: Reach): string => {
    if (channel === 'sms')
      return `Naar ${sayPhone(phone ?? '')}. Verandert dat nummer, dan stopt de link.`;
    if (channel === 'mail')
      return `Naar ${email ?? ''}. Verandert dat e-mailadres, dan stopt de link.`;
    return 'Je drukt hem af en geeft hem zelf. Deze link blijft werken.';
  },
  send: { sms: 'Stuur met een sms', mail: 'Stuur met je eigen mail' },
  subject: 'Jouw dagen',
  print: 'Druk deze pagina af en geef ze mee.',
  back: 'Klaar',
  message: (firstName: string, address: string) =>
    `Dag ${firstName}, met deze link zie je jouw dagen. Bewaar dit bericht. ${address}`,
  signsIn: {
    title: 'Liever aanmelden met een e-mailadres?',
    says: (firstName: string) =>
      `Dan beheert ${firstName} ook de eigen grenzen en wensen. We mailen hoe je binnenkomt.`,
    address: (firstName: string) => `Het e-mailadres van ${firstName}`,
    go: 'Stuur uitnodiging',
    done: 'De uitnodiging is klaar.',
    with: (firstName: string, address: string) => `${firstName} meldt zich aan met ${address}.`,
    other: 'Werkt dat e-mailadres niet meer? Wie de accounts beheert, kan het wijzigen.',
  },
};
