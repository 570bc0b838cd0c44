import type { ProblemName } from './problems.ts';

/** An error page: whose mistake it is, what happened to the work, what can be done now. */
interface Failure {
  kind: string;
  title: string;
  what: string;
  way: 'again' | 'home' | 'signIn';
}

export type FailureName =
  | 'ours'
  | 'not-found'
  | 'not-allowed'
  | 'too-busy'
  | 'too-often'
  | 'database-silent'
  | 'signed-out'
  | 'too-large'
  | 'unreadable';

/** Which error page belongs to an answer. */
export function failureOf(status: number, problem: string | undefined): FailureName {
  const name = problem as ProblemName | undefined;
  if (name === 'database-silent') return name;
  if (status === 503 || name === 'too-busy') return 'too-busy';
  if (status === 429) return 'too-often';
  if (status === 413) return 'too-large';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'not-allowed';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 400 && status < 500 ? 'unreadable' : 'ours';
}

export const failures = {
  office: {
    ours: {
      kind: 'Fout van ons',
      title: 'Dit lukte niet. Het ligt aan ons.',
      what: 'Er is niets half bewaard. Probeer het nog een keer.',
      way: 'again',
    },
    'not-found': {
      kind: 'Niet gevonden',
      title: 'Deze pagina is er niet',
      what: 'Misschien is de dag verzet of is de link te oud.',
      way: 'home',
    },
    'not-allowed': {
      kind: 'Geen rechten',
      title: 'Dit kan je in deze rol niet openen',
      what: 'Deze pagina is voor wie een andere rol heeft.',
      way: 'home',
    },
    'too-busy': {
      kind: 'Te druk',
      title: 'Het is even te druk',
      what: 'Wacht een minuut en probeer opnieuw. Er is niets verloren.',
      way: 'again',
    },
    'too-often': {
      kind: 'Te vaak',
      title: 'Nu even niet',
      what: 'Wacht even en probeer opnieuw.',
      way: 'again',
    },
    'database-silent': {
      kind: 'Even geen antwoord',
      title: 'We kunnen even niet bij de gegevens',
      what: 'De databank antwoordt niet. Wat bewaard was, is veilig. Wacht een minuut en probeer opnieuw.',
      way: 'again',
    },
    'too-large': {
      kind: 'Te groot',
      title: 'Dit is te groot om te versturen',
      what: 'Er is niets bewaard. Maak het kleiner en probeer opnieuw. Een bestand mag ten hoogste 5 MB zijn.',
      way: 'again',
    },
    unreadable: {
      kind: 'Niet goed aangekomen',
      title: 'Dit kwam niet goed aan',
      what: 'Er is niets bewaard. Kijk het adres na, of ga terug en probeer het opnieuw.',
      way: 'home',
    },
    'signed-out': {
      kind: 'Afgemeld',
      title: 'Je was te lang stil',
      what: 'Meld je opnieuw aan, dan kom je hier terug.',
      way: 'signIn',
    },
  } satisfies Record<FailureName, Failure>,
  coach: {
    ours: {
      kind: 'Fout van ons',
      title: 'Dit lukte niet. Het ligt aan ons.',
      what: 'Het is nog niet bewaard. Probeer het nog een keer, of bel ons. We schrijven het op.',
      way: 'again',
    },
    'not-found': {
      kind: 'Niet gevonden',
      title: 'Deze pagina vinden we niet.',
      what: 'De link kan oud zijn, of er ontbreekt een stukje van. Er is niets verloren.',
      way: 'home',
    },
    'not-allowed': {
      kind: 'Niet voor jou',
      title: 'Deze pagina is niet van jou.',
      what: 'Ga terug naar je eigen start, of bel ons.',
      way: 'home',
    },
    'too-busy': {
      kind: 'Te druk',
      title: 'Het is even te druk.',
      what: 'Wacht een minuut en probeer opnieuw. Er is niets verloren.',
      way: 'again',
    },
    'too-often': {
      kind: 'Te vaak',
      title: 'Nu even niet.',
      what: 'Wacht even en probeer opnieuw.',
      way: 'again',
    },
    'database-silent': {
      kind: 'Even geen antwoord',
      title: 'Dit lukt nu even niet.',
      what: 'Wat je al antwoordde, is veilig. Wacht een minuut en probeer opnieuw, of bel ons.',
      way: 'again',
    },
    'too-large': {
      kind: 'Te groot',
      title: 'Dit is te groot om te versturen',
      what: 'Er is niets bewaard. Maak het kleiner en probeer opnieuw. Een bestand mag ten hoogste 5 MB zijn.',
      way: 'again',
    },
    unreadable: {
      kind: 'Niet goed aangekomen',
      title: 'Dit kwam niet goed aan.',
      what: 'Er is niets bewaard. Ga terug en probeer het opnieuw, of bel ons. We schrijven het op.',
      way: 'home',
    },
    'signed-out': {
      kind: 'Afgemeld',
      title: 'Je was even weg.',
      what: 'Daarom meldden we je af. Meld je opnieuw aan, dan kom je hier terug.',
      way: 'signIn',
    },
  } satisfies Record<FailureName, Failure>,
  ways: {
    again: 'Probeer opnieuw',
    home: 'Naar het begin',
    signIn: 'Meld je aan',
  } satisfies Record<Failure['way'], string>,
  stillThere: 'Wat je invulde, is niet weg. Het gaat mee als je opnieuw probeert.',
  quote: 'Zeg deze code als je belt:',
};
