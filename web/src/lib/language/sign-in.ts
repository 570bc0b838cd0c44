import { wholeEmailAddress } from './in-words.ts';
import type { ActingRole } from '@app/domain/access';
import type { InEveryLanguage } from '@app/domain/language';
import { english } from './english/sign-in.ts';

/** Coming in without a password. */
export const signInWords = {
  title: 'Welkom',
  lead: 'Zo kom je binnen. Je hebt geen wachtwoord nodig.',
  address: {
    label: 'Je e-mailadres',
    hint: 'We sturen je een code van 8 cijfers. Er zit ook een link in de mail.',
    hintWithoutMail: 'Met een code van 8 cijfers kom je binnen.',
    send: 'Stuur mij een code',
    sendWithoutMail: 'Vraag een code',
  },
  wasAway: {
    typed: 'Je was te lang weg. Meld je aan: wat je typte, staat er nog.',
    says: 'Je was te lang weg. Meld je aan, dan kom je hier terug.',
  },
  signedOut: 'Je bent afgemeld. Tot de volgende keer.',
  mailStays: {
    demonstration: 'Dit is een demonstratie. Er vertrekt geen mail. Je leest hem in de',
    post: 'postbus',
    other: 'Er vertrekt nu geen mail.',
    call: 'Bel ons, dan helpen we je binnen.',
    starter:
      'Begon jij hier als eerste? De code die je vraagt, staat met een link in het venster waarin Draagkracht draait.',
    nobodyYet:
      'Hier is nog niemand begonnen. Waar Draagkracht gestart is, staat een link. Open die, dan begin je met je organisatie.',
  },
  otherWays: 'Lukt het niet zo?',
  call: 'Ze helpt je. Heb je geen e-mailadres? Dan geeft ze je een eigen link, op papier of in een bericht.',
  passkey: {
    title: 'Ik heb een sleutel op dit toestel',
    text: 'Met je vinger, je gezicht of de code van je toestel',
  },
  demonstration: {
    title: 'Kijk rond in de demonstratie',
    says: 'Alle namen zijn verzonnen. Tik op iemand en je bent binnen.',
    roles: {
      coordinator: 'Als coördinator: plannen en vragen',
      coach: 'Als coach: antwoorden en je eigen dagen',
      trainer: 'Als trainer: wie er meekomt',
      ombudsperson: 'Als ombudspersoon: afgeschermd van de planning',
      administrator: 'Als beheerder: zonder gegevens van coaches',
    } satisfies Record<ActingRole, string>,
  },
  code: {
    title: 'Kijk in je mail',
    withoutMail: 'Vul je code in',
    lead: (address: string, again: boolean) =>
      again
        ? `Is **${address}** bij ons bekend? Dan stuurden we er een nieuwe code naartoe. Gebruik de laatste.`
        : `Is **${address}** bij ons bekend? Dan stuurden we er een code naartoe.`,
    noAddress: 'We weten niet meer naar welk e-mailadres de code ging. Vraag een nieuwe.',
    label: 'De 8 cijfers',
    hint: 'De code werkt 10 minuten.',
    go: 'Ga verder',
    nothing: 'Geen mail gekregen?',
    nothingSays: 'Kijk bij ‘ongewenste mail’, en kijk na of het e-mailadres hierboven klopt.',
    crowded:
      'Vroegen anderen vaak een mail voor dit e-mailadres? Dan vertrekt er nog één per minuut. Tik in de nieuwste mail op de link, en vul de code uit die mail in. Zo kom je altijd binnen.',
    again: 'Stuur een nieuwe code',
    otherAddress: `Vul een ander ${wholeEmailAddress} in`,
  },
  ownDevice: {
    word: 'Dit is mijn eigen toestel',
    explanation: 'Een coach blijft dan 30 dagen aangemeld. Anders melden we je af na 1 uur.',
  },
  link: {
    title: 'Meld je aan',
    lead: 'Nog één tik en je bent binnen.',
    of: (address: string) => `Je meldt je aan met ${address}.`,
    elsewhere: 'Je vroeg deze link op een ander toestel. Vul ook de code uit dezelfde mail in.',
    go: 'Meld mij aan',
    missing: 'Er ontbreekt een stuk van deze link. Open hem nog eens uit de mail zelf.',
    over: 'Deze link werkt niet meer. Hij werkt één keer, en tien minuten lang.',
    again: 'Vraag een nieuwe link',
  },
  key: {
    title: 'Aanmelden met je sleutel',
    lead: 'Je toestel vraagt je vinger, je gezicht of je code. Die verlaat je toestel niet.',
    go: 'Gebruik mijn sleutel',
    noScript:
      'Hiervoor heeft je toestel JavaScript nodig. Vraag anders een code met je e-mailadres.',
    stopped: 'Het aanmelden stopte. Probeer het nog een keer, of vraag een code.',
    back: 'Vraag liever een code',
  },
};

export const signInWordsIn: InEveryLanguage<typeof signInWords> = { nl: signInWords, en: english };
