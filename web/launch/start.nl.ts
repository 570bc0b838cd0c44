import type { ActingRole } from '@app/domain/access';

export const sayRole: Record<ActingRole, string> = {
  coordinator: 'coördinator',
  coach: 'coach',
  trainer: 'trainer',
  ombudsperson: 'ombudspersoon',
  administrator: 'beheerder',
};

export const signInAs = (origin: string) =>
  [
    'Dit is een voorbeeld: er vertrekt geen enkel bericht.',
    `Kies op ${origin}/sign-in als wie je binnenkomt, of typ een van deze e-mailadressen;`,
    `de code die dan vertrekt, lees je op ${origin}/post.`,
    '',
  ].join('\n');

export const comeIn = {
  'first-start': (address: string) =>
    `Er is nog niemand. Begin hier met je organisatie; deze link is voor jou alleen:\n  ${address}\n`,
  link: (address: string) =>
    `Er is geen mailserver (SMTP_URL), dus er kan geen code vertrekken. Kom binnen met deze link.\nHij werkt één keer, tien minuten lang:\n  ${address}\n`,
  asked: (address: string, code: string) =>
    `De beheerder vroeg aan de deur om binnen te komen, en er is geen mailserver (SMTP_URL).\nDeze link werkt één keer, tien minuten lang:\n  ${address}\nDe code: ${code.slice(0, 4)} ${code.slice(4)}\n`,
};

/** What the person who starts must know, although the start goes on. */
export const notice = {
  setConfigOpen:
    '  Let op: op deze databank kan set_config niet afgesloten worden; dat ene extra slot ontbreekt.',
  databaseAhead:
    '  Let op: de databank is al van een nieuwere versie van Draagkracht. Deze start verandert er niets aan.',
  senderGuessed: (sender: string) =>
    `  Let op: MAIL_FROM is niet ingevuld. Mails vertrekken als ${sender}. Kijk na of dat e-mailadres bestaat, anders komen ze niet aan.`,
  secretOfOneMachine:
    '  Let op: draaien er meer computers op deze databank, geef ze dan allemaal dezelfde APP_SECRET.',
};

/** What the reader of the terminal hears of a database that stops by itself. */
export const ofDatabase = {
  fell: 'De databank viel uit en wordt opnieuw gestart.',
  back: 'De databank werkt weer.',
};
