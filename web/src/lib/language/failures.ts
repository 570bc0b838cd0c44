import type { InEveryLanguage } from '@app/domain/language';
import { english } from './english/failures.ts';
import type { ProblemName } from './problems.ts';

/** What can be done now. */
export const wayOf = {
  ours: 'again',
  'not-found': 'home',
  'not-allowed': 'home',
  'too-busy': 'again',
  'too-often': 'again',
  'database-silent': 'again',
  'too-large': 'again',
  unreadable: 'home',
  'signed-out': 'signIn',
} as const satisfies Record<FailureName, string>;

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

/** An error page of the office: whose mistake it is, and what happened to the work. */
export const officeFailures = {
  ours: {
    kind: 'Fout van ons',
    title: 'Dit lukte niet. Het ligt aan ons.',
    what: 'Er is niets half bewaard. Probeer het nog een keer.',
  },
  'not-found': {
    kind: 'Niet gevonden',
    title: 'Deze pagina is er niet',
    what: 'Misschien is de dag verzet of is de link te oud.',
  },
  'not-allowed': {
    kind: 'Geen rechten',
    title: 'Dit kan je in deze rol niet openen',
    what: 'Deze pagina is voor wie een andere rol heeft.',
  },
  'too-busy': {
    kind: 'Te druk',
    title: 'Het is even te druk',
    what: 'Wacht een minuut en probeer opnieuw. Er is niets verloren.',
  },
  'too-often': {
    kind: 'Te vaak',
    title: 'Nu even niet',
    what: 'Wacht een kwartier en probeer opnieuw.',
  },
  'database-silent': {
    kind: 'Even geen antwoord',
    title: 'We kunnen even niet bij de gegevens',
    what: 'De databank antwoordt niet. Wat bewaard was, is veilig. Wacht een minuut en probeer opnieuw.',
  },
  'too-large': {
    kind: 'Te groot',
    title: 'Dit is te groot om te versturen',
    what: 'Er is niets bewaard. Maak het kleiner en probeer opnieuw. Een bestand mag ten hoogste 5 MB zijn.',
  },
  unreadable: {
    kind: 'Niet goed aangekomen',
    title: 'Dit kwam niet goed aan',
    what: 'Er is niets bewaard. Kijk het adres na, of ga terug en probeer het opnieuw.',
  },
  'signed-out': {
    kind: 'Afgemeld',
    title: 'Je was te lang stil',
    what: 'Meld je opnieuw aan, dan kom je hier terug.',
  },
} satisfies Record<FailureName, { kind: string; title: string; what: string }>;

/** The same for everybody else, and what stands on every error page. */
export const failures = {
  pages: {
    ours: {
      title: 'Dit lukte niet. Het ligt aan ons.',
      what: 'Het is nog niet bewaard. Probeer het nog een keer, of bel ons. We schrijven het op.',
    },
    'not-found': {
      title: 'Deze pagina vinden we niet.',
      what: 'De link kan oud zijn, of er ontbreekt een stukje van. Er is niets verloren.',
    },
    'not-allowed': {
      title: 'Deze pagina is niet van jou.',
      what: 'Ze is voor iemand anders. Je deed niets verkeerd. Ga naar je eigen start, of bel ons.',
    },
    'too-busy': {
      title: 'Het is even te druk.',
      what: 'Wacht een minuut en probeer opnieuw. Er is niets verloren.',
    },
    'too-often': {
      title: 'Nu even niet.',
      what: 'Wacht een kwartier en probeer opnieuw.',
    },
    'database-silent': {
      title: 'Dit lukt nu even niet.',
      what: 'Wat je al antwoordde, is veilig. Wacht een minuut en probeer opnieuw, of bel ons.',
    },
    'too-large': {
      title: 'Dit is te groot om te versturen',
      what: 'Er is niets bewaard. Maak het kleiner en probeer opnieuw. Een bestand mag ten hoogste 5 MB zijn.',
    },
    unreadable: {
      title: 'Dit kwam niet goed aan.',
      what: 'Er is niets bewaard. Ga terug en probeer het opnieuw, of bel ons. We schrijven het op.',
    },
    'signed-out': {
      title: 'Je was even weg.',
      what: 'Daarom meldden we je af. Meld je opnieuw aan, dan kom je hier terug.',
    },
  } satisfies Record<FailureName, { title: string; what: string }>,
  ways: {
    again: 'Probeer opnieuw',
    home: 'Naar het begin',
    signIn: 'Meld je aan',
  },
  myStart: 'Naar mijn start',
  stillThere: 'Wat je invulde, is niet weg. Het gaat mee als je opnieuw probeert.',
  quote: 'Zeg deze code als je belt:',
};

export const failuresIn: InEveryLanguage<typeof failures> = { nl: failures, en: english };
