import type { Day } from '@app/domain/day';
import { sayDate } from './in-words.ts';

/** The person who is signed in, her role and her devices. */
export const meWords = {
  title: 'Jij en je rol',
  hello: (firstName: string) => `Dag ${firstName}`,
  choose: { title: 'Als wie ga je verder?', lead: 'Je kan later altijd wisselen.' },
  roles: { title: 'Wissel van rol', says: 'Je werkt altijd in één rol tegelijk.' },
  only: 'Je bent aangemeld. Sluit je af? Meld je dan hieronder af.',
  nothingHere:
    'In Draagkracht staat niets van wat mensen jou vertellen. Je ziet hier ook geen gegevens van coaches.',
  toStart: 'Naar mijn begin',
  passkey: {
    title: 'Een sleutel op dit toestel',
    says: 'Dan meld je je voortaan aan met je vinger, je gezicht of de code van je toestel.',
    make: 'Maak een sleutel',
    has: 'Je hebt al een sleutel. Op een ander toestel kan je er nog een maken.',
    made: 'Je sleutel is klaar. De volgende keer kan je hem gebruiken.',
    another: 'Maak nog een sleutel',
    stopped: 'Er kwam geen sleutel bij. Probeer het nog een keer.',
    noScript: 'Hiervoor heeft je toestel JavaScript nodig.',
    name: 'Mijn toestel',
  },
  needed: {
    says: 'Wie plant of beheert, meldt zich hier aan met een sleutel. Zo blijft alles van coaches veilig.',
    make: 'Maak er hieronder een op dit toestel. Daarna kan je verder.',
    use: 'Meld je aan met je sleutel',
  },
  address: {
    title: 'Je aanmeldadres',
    about: 'Heb je een ander e-mailadres? Dan kan je je daarmee aanmelden.',
    change: 'Wijzig mijn aanmeldadres',
    says: 'Vul je nieuwe adres in. We mailen eerst je oude adres: daar zeg je ja.',
    back: 'Terug',
    lost: 'Kan je niet meer in je oude mail?',
    label: 'Je nieuwe e-mailadres',
    ask: 'Vraag dit adres',
    asked: 'Kijk in de mail van je oude adres. Er verandert niets tot je daar ja zegt.',
    changedOn: (day: Day) =>
      `Je aanmeldadres werd gewijzigd op ${sayDate(day)}. Was jij dit niet? Bel ons dan meteen.`,
    confirm: {
      title: 'Je nieuwe aanmeldadres',
      lead: 'Nog één tik. Daarna meld je je opnieuw aan, met je nieuwe adres.',
      yes: 'Ja, gebruik mijn nieuwe adres',
      notYou: 'Vroeg jij dit niet? Sluit dan deze pagina. Er verandert niets.',
      done: 'Je nieuwe adres is klaar. We meldden je overal af.',
      signIn: 'Meld je aan',
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
