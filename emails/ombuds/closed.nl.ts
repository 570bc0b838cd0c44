import type { ClosedSentences } from './closed.ts';

const subject = 'De ombudsbus is dicht';

export const sentences: ClosedSentences = {
  subject: () => subject,
  preview: () => 'Er klopt iets niet met de sleutels.',
  title: () => subject,
  says: () =>
    'Er klopt iets niet met de lijst van wie meldingen leest. Daarom kan nu niemand een melding sturen. Wat er al was, blijft gesloten.',
  todo: () =>
    'Bel vandaag nog wie jullie computer beheert. Schrijf of lees niets in je kamer tot dit opgelost is. Op de pagina van je sleutel staat wat er niet klopt.',
};

export const label = 'Naar je sleutel';
