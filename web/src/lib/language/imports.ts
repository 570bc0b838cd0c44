import type { Counts } from '@app/contract/import-list';
import { sayCount } from './in-words.ts';

export type ImportKind = 'coaches' | 'sessions' | 'payments';

interface KindWords {
  word: string;
  explanation: string;
  done: { href: string; word: string };
  lines: { caption: string; who: string };
}

/** Bringing in a list: the file, its columns, its lines, and what came of it. */
export const imports = {
  title: 'Breng een lijst binnen',
  lead: 'Je bewaart nog niets. Eerst zie je lijn per lijn wat er gebeurt.',
  steps: ['Bestand', 'Kolommen', 'Nakijken', 'Klaar'],
  what: 'Wat staat er in je bestand?',
  kinds: {
    coaches: {
      word: 'Coaches',
      explanation: 'Namen, hoe je hen bereikt, thema’s, eigen grenzen',
      done: { href: '/coaches', word: 'Naar de coaches' },
      lines: { caption: 'Lijnen uit het bestand', who: 'Wie' },
    },
    sessions: {
      word: 'Vormingen',
      explanation: 'Reeksen, dagen, uren, plaatsen, trainers',
      done: { href: '/week', word: 'Naar deze week' },
      lines: { caption: 'Lijnen uit het bestand', who: 'Welke dag' },
    },
    payments: {
      word: 'Betalingen van vroeger',
      explanation: 'Wie, welke dag, hoeveel: zo kloppen de plafonds van dit jaar',
      done: { href: '/compensation', word: 'Naar kostenvergoeding' },
      lines: { caption: 'Lijnen uit het bestand', who: 'Wie' },
    },
  } satisfies Record<ImportKind, KindWords>,
  file: {
    title: (kind: string) => `${kind} binnenbrengen`,
    label: 'Kies je bestand',
    hint: 'Excel (.xlsx) of CSV. Ten hoogste 5 MB en 5.000 lijnen. We lezen één lijst tegelijk, dus soms wacht je even.',
    none: 'Kies eerst een bestand.',
    gone: 'Deze lijst is er niet meer. Na één dag wissen we ze. Kies je bestand opnieuw.',
    go: 'Ga verder',
  },
  cancel: 'Annuleer',
  how: {
    title: 'Zo gaat het',
    knots: [
      { what: 'Je kiest een bestand', when: 'We lezen het, meer niet' },
      { what: 'Je zegt welke kolom wat is', when: 'De meeste herkennen we zelf' },
      { what: 'Je kijkt lijn per lijn na', when: 'Nieuw, al bekend, gewijzigd, niet genomen' },
      { what: 'Je neemt over', when: 'Alles tegelijk, of niets' },
    ],
  },
  /** A file that could not be read yet. */
  waits: { title: 'Je bestand wacht nog' },
  gone: 'Na één dag wissen we een bestand dat je niet overnam.',
  columns: {
    title: 'Welke kolom is wat?',
    lead: (file: string, columns: number) => `${file} · ${sayCount(columns, 'kolom', 'kolommen')}`,
    caption: 'Kolommen in het bestand',
    heads: ['Kolom in je bestand', 'Zo staat het er', 'Wordt bij ons', 'Toestand'],
    label: (header: string) => `Kolom ${header} wordt`,
    leave: 'Niet overnemen',
    known: 'Herkend',
    left: 'Niet overgenomen',
    twice: 'Dubbel',
    show: 'Toon wat er gebeurt',
    again: 'Kies een ander bestand',
    adjust: (known: number, all: number) => `Kolommen: ${known} van ${all} herkend. Pas aan`,
    empty: '–',
    wholeName:
      'Staat de hele naam in één kolom? Kies daar dan ‘Voornaam en familienaam’, of omgekeerd.',
  },
  check: {
    title: 'Kijk de lijst na',
    lead: (file: string, lines: number) =>
      `${file} · ${sayCount(lines, 'lijn', 'lijnen')}. Er is nog niets bewaard.`,
    heads: ['Lijn', 'Wat gebeurt er', 'Waarom', 'Jij kiest'],
    lineByLine: 'Lijn per lijn',
    pills: {
      label: 'Ga naar',
      attention: 'Vraagt aandacht',
      doubtful: 'Kijk even na',
      fresh: 'Nieuw',
      rest: 'Al bekend of dubbel',
      take: 'Neem over',
    },
    take: (lines: number) =>
      lines === 0 ? 'Neem over' : `Neem ${sayCount(lines, 'lijn', 'lijnen')} over`,
    nothing:
      'Er is niets nieuws in dit bestand. Kies wat er met de dubbele lijnen gebeurt, of stop hier.',
    back: 'Kies een ander bestand',
    toColumns: 'Terug naar kolommen',
    again: 'Neem je dit bestand nog eens? Dan verandert er niets.',
    column: (header: string) => `Kolom ${header}:`,
    /** Lines of a group that the page leaves out. */
    more: (lines: number, shown: number) =>
      `Nog ${sayCount(lines, 'lijn', 'lijnen')} van deze soort. We tonen er ten hoogste ${shown}.`,
    unasked: (lines: number) =>
      `${sayCount(lines, 'lijn vraagt', 'lijnen vragen')} nog een antwoord. Die slaan we nu over. Breng dit bestand daarna opnieuw binnen, dan vragen we het.`,
    restTaken: 'De rest nemen we over.',
    sameAs: (line: number) => `Zegt hetzelfde als lijn ${line}.`,
    unchanged: 'Niets veranderd.',
    ifSame: 'Is het dezelfde? Dan:',
    was: (field: string, known: string) => `${field}: was ${known === '' ? 'leeg' : known}, wordt`,
    becomes: (field: string, many: boolean) => `${field} ${many ? 'worden' : 'wordt'}`,
    beside: 'erbij.',
    now: (known: string) => `Nu staat er ${known}.`,
    aLine: (line: number) => `lijn ${line}`,
    noName: '–',
  },
  doubles: {
    coaches: { same: 'Zelfde', new: 'Ander' },
    sessions: { same: 'Zelfde', new: 'Andere' },
    payments: { same: 'Zelfde', new: 'Nog een betaling' },
    leave: 'Sla over',
  } satisfies Record<ImportKind, Record<'same' | 'new', string>> & { leave: string },
  before: {
    legend: 'Waren deze mensen al coach vóór vandaag?',
    hint: 'Wie al coach was, heeft al meegekeken. Dat hoef je dan niet apart in te vullen.',
    all: 'Ja, iedereen',
    none: 'Nee, niemand',
    each: 'Ik kies het per coach',
    choose: 'Wie was al coach?',
    ticked: 'Aangevinkt is wie volgens je bestand al langer coach is.',
  },
  /** One line that is mended in the preview. */
  mend: {
    go: 'Verbeter',
    title: (line: number) => `Verbeter lijn ${line}`,
    lead: (file: string, who: string) => `${file} · ${who}`,
    noHeader: (column: number) => `Kolom ${column}, zonder naam`,
    stays: 'Je verbetert deze lijn alleen hier. Je bestand blijft zoals het is.',
    save: 'Bewaar deze lijn',
    back: 'Terug naar de lijst',
  },
  /** What does not come in, or did not. */
  left: {
    title: 'Niet overgenomen',
    file: (lines: number) => `Bewaar ${sayCount(lines, 'lijn', 'lijnen')} om te verbeteren`,
    fileName: (list: string) => `${list} - te verbeteren.csv`,
    column: 'Waarom niet overgenomen',
    more: (lines: number) =>
      `Nog ${sayCount(lines, 'lijn', 'lijnen')}. Die staan ook in het bestand hieronder.`,
    repair: 'Verbeter het bestand en breng het opnieuw binnen. Na één dag wissen we het hier.',
    restTaken: 'De rest namen we over.',
    skipped: 'Je sloeg deze lijn over.',
    cells: (lines: number) =>
      `Van ${sayCount(lines, 'lijn', 'lijnen')} lieten we een vakje weg dat niet klopt.`,
    nth: (line: number) => `Lijn ${line}.`,
  },
  retry: 'Probeer opnieuw',
  done: {
    title: 'De lijst is binnen',
    lines: ({ added, changed, same, notTaken }: Counts, kind: ImportKind) =>
      [
        added > 0 ? `${things(added, kind)} erbij.` : null,
        changed > 0 ? `${things(changed, kind)} gewijzigd.` : null,
        same > 0
          ? `${sayCount(same, 'lijn was', 'lijnen waren')} al bekend, of ${same === 1 ? 'stond' : 'stonden'} er dubbel.`
          : null,
        notTaken > 0
          ? `${sayCount(notTaken, 'lijn namen', 'lijnen namen')} we niet over: overgeslagen, of er klopt iets niet.`
          : null,
      ].flatMap((line) => line ?? []),
    more: 'Breng nog een lijst binnen',
  },
};

const things = (count: number, kind: ImportKind): string => sayCount(count, ...counted[kind]);

const counted: Record<ImportKind, [one: string, more: string]> = {
  coaches: ['coach', 'coaches'],
  sessions: ['dag', 'dagen'],
  payments: ['betaling', 'betalingen'],
};
