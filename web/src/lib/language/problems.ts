import type { Problem } from '@app/contract/endpoint';
import type { Language } from '@app/domain/language';
import { inBrussels, type Moment, type TimeOfDay } from '@app/domain/moment';
import { english } from './english/problems.ts';
import { sayHour } from './in-words.ts';

/** What can be refused, by the last part of a problem's type. A new one here without its sentence does not compile. */
export const problemNames = [
  'invalid-input',
  'not-signed-in',
  'no-role-chosen',
  'not-allowed',
  'not-found',
  'conditions-not-met',
  'reason-needed',
  'changed-meanwhile',
  'terms-stay-the-same',
  'terms-begin-tomorrow-or-later',
  'a-change-of-terms-says-with-whom-and-why',
  'already-asked',
  'not-all-can-be-asked',
  'letter-changed',
  'plan-changed',
  'other-days-chosen',
  'not-coaching-now',
  'already-known',
  'coach-merged',
  'merges-with-herself',
  'both-have-a-place',
  'has-another-role',
  'venue-elsewhere',
  'an-organisation-has-one-name',
  'a-venue-is-known-once',
  'reviewed-once-a-day',
  'a-note-begins-on-a-day-of-its-own',
  'a-legal-amount-holds-once',
  'never-above-the-day-ceiling',
  'never-above-the-year-ceiling',
  'never-above-the-travel-limit',
  'what-is-paid-stays',
  'an-advance-is-set-off-on-her-own-line',
  'set-off-on-what-she-said-is-right',
  'never-a-negative-payment',
  'never-more-than-was-handed-over',
  'only-what-is-paid-is-corrected',
  'needs-a-second-person',
  'nobody-pays-yet',
  'nothing-to-pay',
  'another-person-approves',
  'the-batch-changed',
  'file-not-made-yet',
  'what-is-at-the-bank-is-not-taken-back',
  'a-scheme-stays-once-it-paid',
  'prove-again',
  'counts-longer-already',
  'one-module-of-a-kind',
  'training-cancelled',
  'date-begun',
  'no-more-coaches-than-room',
  'training-over',
  'training-to-come',
  'a-module-is-given-once-at-an-hour',
  'a-module-is-completed-once-a-day',
  'places-overlap',
  'too-few-places',
  'talks-at-one-hour',
  'question-taken-back',
  'session-cancelled',
  'session-cancelling',
  'session-goes-on',
  'session-over',
  'round-closed',
  'ombuds-closed',
  'readers-changed',
  'list-does-not-hold',
  'figures-published',
  'gathering-over',
  'gathering-to-come',
  'moment-over',
  'enough-moments',
  'nobody-to-ask',
  'a-moment-is-proposed-once',
  'a-calendar-has-its-own-name',
  'enough-calendars',
  'no-way-to-reach',
  'no-such-hour',
  'not-a-phone-number',
  'not-an-account-number',
  'not-an-address',
  'link-or-code-does-not-fit',
  'code-needed',
  'passkey-does-not-fit',
  'passkey-first',
  'an-address-is-of-one-person',
  'an-organisation-keeps-an-administrator',
  'is-whom-coaches-call',
  'signs-in-already',
  'file-unreadable',
  'takes-too-much',
  'others-first',
  'list-comes-in',
  'preview-gone',
  'list-taken-over',
  'list-asks-first',
  'key-used-for-something-else',
  'full',
  'too-late',
  'cancelled',
  'cancelling',
  'too-many-tries',
  'too-busy',
  'try-again',
  'database-silent',
  'too-large',
  'was-away',
  'was-away-with-file',
  'unexpected',
] as const;
export type ProblemName = (typeof problemNames)[number];

/** Which refusal it is; one we do not know counts as a mistake of ours. */
export function problemName({ type }: Pick<Problem, 'type'>): ProblemName {
  const last = type.split('/').at(-1);
  return problemNames.find((name) => name === last) ?? 'unexpected';
}

/** What was refused, and what to do now. */
export function sayProblem(
  problem: Pick<Problem, 'type'> & { again?: string | undefined },
  language: Language = 'nl',
): string {
  const sentence = sentences[language][problemName(problem)];
  if (typeof sentence === 'string') return sentence;
  return sentence(problem.again === undefined ? null : wholeMinute(problem.again));
}

/** What was refused; some say from when it works. */
export type ProblemSentences = Record<ProblemName, string | ((again: TimeOfDay | null) => string)>;

const dutch: ProblemSentences = {
  'invalid-input': 'Er klopt nog iets niet. Kijk hieronder wat je nog kan aanpassen.',
  'not-signed-in': 'Je bent niet meer aangemeld. Meld je opnieuw aan, dan kom je hier terug.',
  'no-role-chosen': 'Kies eerst in welke rol je verdergaat.',
  'not-allowed': 'Dit kan je niet doen in deze rol.',
  'not-found': 'Dit is er niet meer. Misschien is het verzet of weggehaald.',
  'conditions-not-met': 'Dit kan nog niet. Hieronder lees je wat we eerst in orde brengen.',
  'terms-stay-the-same':
    'Er verandert niets: alles is al zo afgesproken vanaf die dag. Kies een ander getal, of een andere dag.',
  'terms-begin-tomorrow-or-later': 'Dit kan ten vroegste morgen gelden. Kies een latere dag.',
  'a-change-of-terms-says-with-whom-and-why':
    'Schrijf op met wie jullie dit beslisten, en de reden.',
  'changed-meanwhile':
    'Iemand veranderde dit net voor jou. Wat je invulde, staat er nog. Kijk wat je wil bewaren.',
  'reason-needed': 'Dit kan, met een reden. Schrijf kort op wat het nodig maakt.',
  'not-coaching-now': 'Deze coach neemt pauze of is gestopt. Kijk bij de coach of dat nog klopt.',
  'already-asked': 'Deze vraag is al gesteld. Je vindt ze bij de vragen van deze dag.',
  'not-all-can-be-asked':
    'Er is nog niemand gevraagd, want niet alles kan nog. Hieronder staat hoe het nu is. Kijk het na en vraag het opnieuw.',
  'letter-changed':
    'De laatste dag om te antwoorden is nu anders, en dus ook de mail. Er vertrok nog niets. Kijk de mail na.',
  'plan-changed':
    'Je koos iets anders dan wat je hier zag. Er is nog niemand gevraagd. Hieronder staat wat nu vertrekt. Kijk het na.',
  'other-days-chosen':
    'Je koos andere dagen dan je hier zag. Er is nog niets geannuleerd. Kijk na wie het nu hoort.',
  'coach-merged':
    'Deze coach stond hier twee keer en is nu één. Zoek de naam op bij Coaches en ga daar verder.',
  'merges-with-herself': 'Dit is dezelfde pagina. Kies een andere coach.',
  'both-have-a-place':
    'Ze hebben allebei een plaats op hetzelfde uur. Geef eerst een van die plaatsen terug.',
  'has-another-role':
    'Een van de twee werkt hier ook in een andere rol. Vraag het aan wie de accounts beheert.',
  'venue-elsewhere': 'Een andere vrager heeft een plaats met deze naam. Is het dezelfde?',
  'already-known': 'Deze gegevens kennen we al. Kijk eerst of het over dezelfde persoon gaat.',
  'an-organisation-has-one-name':
    'Er is al een organisatie met deze naam. Kies een andere naam of kijk bij die organisatie.',
  'a-venue-is-known-once':
    'Deze vrager heeft al een plaats met deze naam in deze gemeente. Kies een andere naam, of kies die plaats bij de dag.',
  'counts-longer-already': 'Dit geldt al tot een latere dag voor iedereen. Kies een dag daarna.',
  'one-module-of-a-kind': 'Deze opleiding staat er al. Kies een ander thema of een andere soort.',
  'a-module-is-completed-once-a-day':
    'Dit staat er al voor die dag. Kies een andere dag of een andere coach.',
  'training-cancelled': 'Deze datum is afgelast.',
  'date-begun': 'Deze datum is begonnen of voorbij.',
  'no-more-coaches-than-room': 'Er komen al meer coaches dan er plaatsen zouden zijn.',
  'training-over': 'Er staat al wie er was. Deze datum verandert niet meer.',
  'training-to-come': 'Deze datum moet nog komen. Schrijf daarna op wie er was.',
  'a-module-is-given-once-at-an-hour': 'Op dat uur staat er al een datum voor deze opleiding.',
  'a-note-begins-on-a-day-of-its-own':
    'Op die dag begint al een andere versie. Kies een andere dag.',
  'reviewed-once-a-day':
    'Over deze dag staat er al iets. Kies bij ‘Eerdere keren’ om het te verbeteren, of kies een andere dag.',
  'never-above-the-day-ceiling':
    'Zo komt er meer dan het plafond van een dag. Ververs de pagina: dan zie je wat nog kan.',
  'never-above-the-year-ceiling':
    'Zo komt er meer dan het plafond van een jaar. Ververs de pagina: dan zie je wat nog kan.',
  'never-above-the-travel-limit':
    'Zo komt er meer dan 2.000 kilometer in een jaar. Ververs de pagina: dan zie je wat nog kan.',
  'what-is-paid-stays': 'Dit is al betaald of vertrekt net. Wat te weinig was, kan je toevoegen.',
  'an-advance-is-set-off-on-her-own-line':
    'Dit voorschot hoort hier niet bij, of het is er niet meer.',
  'set-off-on-what-she-said-is-right':
    'Eerst zegt de coach dat het klopt. Daarna kan je het voorschot aftrekken.',
  'never-a-negative-payment': 'Dit is meer dan er nog te betalen is. Trek een kleiner bedrag af.',
  'never-more-than-was-handed-over': 'Zoveel gaf je niet vooraf. Trek een kleiner bedrag af.',
  'only-what-is-paid-is-corrected':
    'Dit is nog niet betaald. Verander wat afgesproken is: dan verandert dit mee.',
  'a-legal-amount-holds-once':
    'Voor deze dagen staat er al een bedrag, of voor een deel ervan. Kies bij dat bedrag ‘Vervang’.',
  'nobody-pays-yet': 'We weten nog niet van welke rekening we betalen. Vul eerst onze rekening in.',
  'nothing-to-pay':
    'Hier is niets meer om te betalen. Misschien zette iemand anders het net klaar. Kijk bij de betalingen.',
  'another-person-approves':
    'Jij zette deze betaling klaar. Iemand anders keurt ze goed: een tweede coördinator, of de beheerder.',
  'the-batch-changed':
    'Er veranderde iets sinds dit klaargezet werd: een rekening, een naam of een bedrag. Zet het terug, en zet het opnieuw klaar.',
  'file-not-made-yet':
    'Het bestand wordt nu gemaakt. Over enkele tellen is het er. Haal het dan op.',
  'what-is-at-the-bank-is-not-taken-back':
    'Dit is al naar de bank gestuurd. Stuurt de bank iets terug, zet dat dan bij die betaling.',
  'a-scheme-stays-once-it-paid':
    'In dit jaar is al betaald. Hoe we de kosten van een jaar terugbetalen, blijft dan zoals het was.',
  'prove-again': 'Toon eerst opnieuw wie je bent. Meld je opnieuw aan, dan kom je hier terug.',
  'needs-a-second-person':
    'Dit kan alleen een tweede persoon nakijken, en het bedrag moet nog gelden.',
  'places-overlap': 'Op dat uur heeft iemand al een andere dag. Kies wie deze plaats vrijlaat.',
  'too-few-places': 'Er gaan al meer coaches mee. Bel eerst wie niet meer mee kan.',
  'talks-at-one-hour':
    'Iemand heeft op dat uur al iets anders. Spreek een ander uur af, of bewaar toch.',
  'question-taken-back': 'Deze vraag is niet meer nodig.',
  'session-cancelled': 'Deze dag is afgelast. Er verandert hier niets meer aan.',
  'session-cancelling':
    'Deze dag wordt over enkele minuten afgelast. Gaat hij toch door? Kies dan eerst ‘Toch niet’ bij de dag.',
  'session-goes-on': 'Deze dag gaat door. Je kan hem dus niet opnieuw maken.',
  'gathering-over': 'Over deze intervisie verandert niets meer.',
  'gathering-to-come': 'Deze intervisie moet nog komen. Schrijf daarna op wie er was.',
  'moment-over': 'Dit moment is al voorbij. Kies een ander.',
  'enough-moments': 'Er staan al vijf momenten. Meer maakt kiezen moeilijk.',
  'nobody-to-ask': 'Het gekozen moment paste voor iedereen die je vroeg.',
  'a-moment-is-proposed-once': 'Dit moment staat er al.',
  'round-closed': 'Deze ronde is afgesloten. Er komt niets meer bij.',
  'ombuds-closed': 'Schrijven kan nu even niet. Bel de ombudspersoon.',
  'list-does-not-hold': 'Deze lijst van sleutels klopt niet met de vorige. Laad de pagina opnieuw.',
  'figures-published': 'Dit jaar is al bekendgemaakt. Er verandert niets meer aan.',
  'readers-changed':
    'Wie jouw bericht leest, is intussen veranderd. Kijk nog eens wie het leest en stuur het opnieuw.',
  'session-over': 'Deze dag is al begonnen of voorbij. Vragen kan niet meer.',
  'a-calendar-has-its-own-name': 'Je hebt al een kalender met deze naam. Kies een andere naam.',
  'enough-calendars': 'Je hebt al tien kalenders. Stop er eerst een die je niet meer gebruikt.',
  'no-way-to-reach': 'We kennen geen e-mailadres dat werkt. Kies een andere manier.',
  'no-such-hour': 'Tussen 2 en 3 uur ’s nachts kan de klok verspringen. Kies een ander uur.',
  'not-a-phone-number': 'Dit is geen telefoonnummer. Schrijf het zo: 0400 00 01 23',
  'not-an-account-number': 'Dit is geen rekeningnummer. Kijk het nog eens na.',
  'not-an-address': 'Dit is geen e-mailadres. Kijk het nog eens na.',
  'link-or-code-does-not-fit': 'Deze link of code klopt niet meer. Vraag een nieuwe.',
  'code-needed':
    'Deze link werd op een ander toestel gevraagd. Vul ook de 8 cijfers uit de mail in.',
  'passkey-first': 'Meld je eerst zelf aan met een sleutel. Dan sluit je jezelf niet buiten.',
  'an-address-is-of-one-person':
    'Iemand anders meldt zich al aan met dit e-mailadres. Kies een ander.',
  'an-organisation-keeps-an-administrator':
    'Er is nog maar één beheerder. Maak eerst iemand anders beheerder.',
  'is-whom-coaches-call': 'Coaches bellen deze persoon. Kies bij Instellingen eerst iemand anders.',
  'signs-in-already':
    'Deze persoon meldt zich al aan, of werkt hier. Vraag het aan wie de accounts beheert.',
  'passkey-does-not-fit': 'Deze sleutel herkennen we niet. Meld je aan met een link of code.',
  'file-unreadable': 'Dit bestand kunnen we niet lezen. Bewaar het als .xlsx of .csv.',
  'takes-too-much':
    'Deze lijst vraagt te veel van onze computer. Bewaar alleen wat je nodig hebt, of verdeel ze over meer bestanden.',
  'others-first':
    'Er wachten nog andere lijsten. Probeer het over een minuut opnieuw. Er is niets verloren.',
  'list-comes-in':
    'Er komt net een lijst binnen. Wacht een minuut en probeer opnieuw. Er is niets verloren.',
  'preview-gone': 'Deze lijst stond te lang klaar. Kies je bestand opnieuw.',
  'list-taken-over': 'Deze lijst is al binnen. Neem je ze nog eens? Dan verandert er niets.',
  'list-asks-first': 'Er is nog iets te kiezen over deze lijst. Kijk ze na, en neem ze dan over.',
  'key-used-for-something-else':
    'Dit formulier was al verstuurd. Kijk na wat er staat en verstuur het dan opnieuw.',
  full: 'Alle plaatsen zijn intussen ingenomen.',
  'too-late': 'Dit kan hier niet meer. Bel ons, dan zoeken we samen verder.',
  cancelled: 'Deze dag gaat niet door.',
  cancelling: 'Deze vorming wordt misschien afgelast. Je hoeft nu niets te doen.',
  'too-many-tries': (again) =>
    `Dit werd te vaak na elkaar geprobeerd. ${again ? `Probeer opnieuw om ${sayHour(again)}.` : 'Wacht een kwartier en probeer opnieuw.'}`,
  'too-busy': 'Het is even te druk. Wacht een minuut en probeer opnieuw. Er is niets verloren.',
  'database-silent': 'We kunnen even niet bij de gegevens. Wacht een minuut en probeer opnieuw.',
  'try-again': 'Dit lukte net niet. Probeer het nog een keer. Er is niets verloren.',
  'too-large': 'Dit is te groot om te versturen. Maak het kleiner en probeer opnieuw.',
  'was-away': 'Je was te lang weg. Wat je typte, staat er nog. Kijk het na en ga verder.',
  'was-away-with-file':
    'Je was te lang weg. Kies je bestand opnieuw: een bestand bewaren we niet intussen.',
  unexpected: 'Dit lukte niet. Het ligt aan ons. Wat je invulde, staat er nog.',
};

const sentences: Record<Language, ProblemSentences> = { nl: dutch, en: english };

/** The first whole minute at which it works. */
const wholeMinute = (moment: Moment): TimeOfDay =>
  inBrussels(new Date(Math.ceil(Date.parse(moment) / 60_000) * 60_000).toISOString()).time;

/** It is no refusal: she was away, and finds what she typed. */
export const wasAway = (problem: Pick<Problem, 'type'>): boolean =>
  ['was-away', 'was-away-with-file'].includes(problemName(problem));
