export type FieldName =
  | 'firstName'
  | 'lastName'
  | 'phone'
  | 'email'
  | 'preferredChannel'
  | 'whatsappAgreed'
  | 'street'
  | 'postalCode'
  | 'town'
  | 'since'
  | 'starterTrainingOn'
  | 'perWeek'
  | 'perMonth'
  | 'wishedPerMonth'
  | 'notOn'
  | 'notInHolidays'
  | 'notIn'
  | 'onlyIn'
  | 'themes'
  | 'followed'
  | 'words'
  | 'account';

/** The form about one coach, new or known. */
export const coachForm = {
  new: {
    title: 'Nieuwe coach',
    lead: 'Een voornaam is genoeg. De rest kan later.',
    save: 'Bewaar deze coach',
  },
  change: {
    title: (name: string) => `Wijzig ${name}`,
    save: 'Bewaar',
  },
  cancel: 'Annuleer',
  sections: {
    who: 'Wie',
    reach: 'Hoe bereiken',
    way: 'Op weg naar meegaan',
    limits: 'Grenzen en wensen',
    money: 'Rekening',
  },
  fields: {
    firstName: 'Voornaam',
    lastName: 'Familienaam',
    phone: 'Gsm of telefoon',
    email: 'E-mailadres',
    preferredChannel: 'Hoe bereik je deze coach het liefst?',
    whatsappAgreed: 'Zei zelf ja op WhatsApp',
    street: 'Straat en nummer',
    postalCode: 'Postcode',
    town: 'Gemeente',
    since: 'Coach sinds',
    starterTrainingOn: 'Opleiding af op',
    perWeek: 'Dagen per week, ten hoogste',
    perMonth: 'Dagen per maand, ten hoogste',
    wishedPerMonth: 'Hoe vaak wil deze coach graag mee?',
    notOn: 'Wanneer liever niet?',
    notInHolidays: 'Niet in de schoolvakanties',
    notIn: 'Niet in deze gemeenten',
    onlyIn: 'Alleen in deze gemeenten',
    themes: 'Wat doet deze coach graag?',
    followed: 'Thema’s gevolgd',
    words: 'In eigen woorden',
    account: 'Rekeningnummer',
  } satisfies Record<FieldName, string>,
  hints: {
    channel: 'Zoals de coach het zelf koos.',
    whatsapp: 'Zonder dit ja gebruiken we alleen bellen, sms, mail of brief.',
    words:
      'Dit leest wie plant, en de coach mag het ook lezen. Schrijf alleen op wat de coach zelf vroeg.',
    themes: 'Alleen wat de coach zelf zei.',
    notOn: 'Kruis aan wat niet past.',
    towns: 'Zet een komma tussen twee gemeenten. Leeg betekent: geen grens.',
    often: 'Leeg betekent: geen grens afgesproken.',
    wished: 'Een wens, geen grens. Zo weten we aan wie we een dag eerst vragen.',
    account: 'Alleen nodig om kosten terug te betalen. We bewaren het achter slot.',
  },
  channels: {
    call: 'Bellen',
    sms: 'Sms',
    whatsapp: 'WhatsApp',
    mail: 'Mail',
    letter: 'Brief',
  },
  noWish: 'Geen wens',
  accountKnown: (figures: string) =>
    `We kennen al een nummer dat eindigt op ${figures}. Vul dit alleen in als het verandert.`,
  seen: {
    title: 'De coach mag dit lezen',
    text: 'Alles wat je hier opschrijft, mag de coach zelf lezen. Schrijf niets op over gezondheid, uitkering of familie.',
  },
  known: {
    title: 'Is het een van hen?',
    open: (name: string) => `Bekijk ${name}`,
    someoneElse: 'Nee, dit is iemand anders. Bewaar.',
  },
  now: {
    title: 'Dit staat er nu:',
    line: (field: string, now: string) => `${field}: ${now}`,
    empty: 'niets',
  },
  yes: 'ja',
  no: 'nee',
};

/** A day in a box, as people type it: "16/06/2022". */
export const typedDay = (day: string | null): string =>
  day === null ? '' : day.split('-').reverse().join('/');
