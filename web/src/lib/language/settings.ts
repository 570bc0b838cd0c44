import { sayList } from './in-words.ts';

/** What an administrator decides for the whole organisation. */
export const settingsWords = {
  title: 'Instellingen',
  lead: 'Wat voor iedereen geldt.',
  saved: 'Bewaard.',
  save: 'Bewaar',
  house: {
    title: 'Je organisatie',
    name: 'Naam van je organisatie',
    nameHint: 'Deze naam staat onder elke brief.',
    address: 'Adres voor de post',
    addressHint:
      'Straat en nummer, en daaronder postnummer en gemeente. Het staat op elke brief en op het strookje om terug te sturen.',
    noAddress: 'Nog leeg: nu staat er geen adres op je brieven en strookjes, en onder je mails.',
  },
  called: {
    title: 'Wie bellen coaches?',
    says: 'Voornaam, nummer en uren staan op elke pagina voor coaches.',
    who: 'Wie neemt op?',
    nobody: 'Nog niemand is coördinator. Nodig eerst iemand uit.',
    noNumber: 'nog geen nummer',
    number: 'Een ander nummer',
    numberHint: 'Laat dit leeg als het nummer hierboven klopt.',
    hours: 'Wanneer?',
    hoursHint: 'Bijvoorbeeld: van maandag tot vrijdag, van 9 tot 17 uur',
    noHours: 'Nog leeg: nu staan er geen uren bij je nummer op brieven, in mails en in kalenders.',
  },
  ombuds: {
    title: 'De ombudspersoon',
    says: 'Dit staat op de pagina waar een coach iets kan vertellen. Wat coaches vertellen, ziet hier niemand.',
    name: 'Wie is het?',
    nameHint: 'Voornaam en naam, zoals bij ‘Accounts’.',
    phone: 'Telefoonnummer',
    hours: 'Wanneer neemt die persoon op?',
    hoursHint: 'Bijvoorbeeld: van maandag tot donderdag, van 10 tot 16 uur',
    deputy: 'Wie vervangt die persoon?',
    second: 'De tweede weg',
    secondSays:
      'Iemand buiten je organisatie, voor wie liever niet naar de ombudspersoon gaat. Elke coach krijgt deze naam en dit nummer.',
    secondName: 'Naam',
    secondPhone: 'Telefoonnummer van de tweede weg',
    noPhone: 'Nog leeg: nu kan een coach de ombudspersoon niet bellen.',
    noSecond: 'Nog leeg: nu kent een coach maar één weg.',
  },
  passkey: {
    title: 'Aanmelden',
    word: 'Wie plant, heeft een sleutel nodig',
    explanation: 'Ook de ombudspersoon en de beheerder. Een code per mail is dan niet genoeg.',
    without: (names: readonly string[]) =>
      `Nog zonder sleutel: ${sayList(names)}. Zet je dit aan? Dan ${names.length === 1 ? 'maakt die persoon' : 'maken zij'} eerst een sleutel bij het volgende bezoek.`,
    everybody: 'Iedereen van de medewerkers heeft al een sleutel.',
    first: 'Meld je eerst zelf aan met een sleutel. Zo sluit je jezelf niet buiten.',
    make: 'Maak een sleutel',
    use: 'Meld je aan met je sleutel',
  },
};
