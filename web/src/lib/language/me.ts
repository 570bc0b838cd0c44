import type { Day } from '@app/domain/day';
import { sayDate, wholeEmailAddress } from './in-words.ts';

/** The person who is signed in, her role and her devices. */
export const meWords = {
  title: 'Jij en je rol',
  hello: (firstName: string) => `Dag ${firstName}`,
  choose: { title: 'Als wie ga je verder?', lead: 'Je kan later altijd wisselen.' },
  roles: { title: 'Wissel van rol', says: 'Je werkt altijd in één rol tegelijk.' },
  only: 'Je bent aangemeld. Sluit je af? Meld je dan hieronder af.',
  nothingHere:
    'In Draagkracht staat niets van wat mensen jou vertellen. Je ziet hier ook geen gegevens van coaches.',
  toStart: 'Naar mijn start',
  passkey: {
    title: 'Een sleutel op dit toestel',
    says: 'Dan meld je je voortaan aan met je vinger, je gezicht of de code van je toestel.',
    make: 'Maak een sleutel',
    has: 'Je hebt al een sleutel. Op een ander toestel kan je er nog een maken.',
    made: 'Je sleutel is klaar. De volgende keer kan je hem gebruiken.',
    another: 'Maak nog een sleutel',
    stopped: 'Er kwam geen sleutel bij. Probeer het nog een keer.',
    noScript: 'Hiervoor heeft je toestel JavaScript nodig.',
  },
  needed: {
    says: 'Wie plant of beheert, meldt zich hier aan met een sleutel. Zo blijft alles van coaches veilig.',
    make: 'Maak er hieronder een op dit toestel. Daarna kan je verder.',
    use: 'Meld je aan met je sleutel',
  },
  address: {
    title: 'Je e-mailadres',
    about: 'Hiermee meld je je aan. Heb je een ander? Wijzig het dan.',
    change: `Wijzig mijn ${wholeEmailAddress}`,
    says: 'Vul je nieuwe e-mailadres in. We mailen eerst naar je oude: daar zeg je ja.',
    back: 'Terug',
    lost: 'Werkt je oude e-mailadres niet meer?',
    label: 'Je nieuwe e-mailadres',
    ask: `Vraag dit ${wholeEmailAddress}`,
    asked:
      'Kijk bij je oude e-mailadres: daar ligt een mail. Er verandert niets tot je daar ja zegt.',
    changedOn: (day: Day) =>
      `Je e-mailadres werd gewijzigd op ${sayDate(day)}. Was jij dit niet? Bel ons dan meteen.`,
    confirm: {
      title: 'Je nieuwe e-mailadres',
      lead: 'Nog één tik. Daarna meld je je opnieuw aan, met je nieuwe e-mailadres.',
      yes: `Ja, gebruik mijn nieuwe ${wholeEmailAddress}`,
      notYou: 'Vroeg jij dit niet? Sluit dan deze pagina. Er verandert niets.',
      done: 'Je nieuwe e-mailadres is klaar. We meldden je overal af.',
      signIn: 'Meld je aan',
      used: 'Deze link is al gebruikt. Je meldt je aan met je nieuwe e-mailadres.',
      over: 'Deze link werkt niet meer. Hij werkt een uur lang, en alleen voor wat je het laatst vroeg. Er veranderde niets.',
      again: 'Vraag het opnieuw',
      nothing: 'Er veranderde niets. Vraag het opnieuw, of bel ons.',
    },
  },
  devices: {
    title: 'Klaar?',
    says: 'Was je nog op een ander toestel aangemeld? Meld je dan overal af.',
    signOut: 'Meld me overal af',
  },
  call: 'Iemand spreken',
};
