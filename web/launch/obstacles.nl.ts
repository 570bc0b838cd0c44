import type { Obstacle } from '@app/db/obstacle';

type Sentences = {
  [Name in Obstacle['name']]: (obstacle: Extract<Obstacle, { name: Name }>) => string;
};

/** One sentence for the person who starts: what is wrong, and what to do. One that is missing does not compile. */
const sentences: Sentences = {
  'already-running': ({ folder, address }) =>
    address === ''
      ? `Draagkracht draait al met de gegevens in ${folder}.`
      : `Draagkracht draait al op ${address}, met de gegevens in ${folder}.`,
  'folder-not-ours': ({ folder }) =>
    `De map ${folder} is van een andere gebruiker: start als die gebruiker, of geef de map aan jezelf.`,
  'folder-read-only': ({ folder }) =>
    `In de map ${folder} kan niets bewaard worden, ze is alleen om te lezen: maak ze beschrijfbaar, of kies een andere map met --data.`,
  'not-a-folder': ({ folder }) => `${folder} is geen map: kies een andere map met --data.`,
  'disk-full': ({ folder }) =>
    `De schijf met de map ${folder} is vol: maak er plaats op, en start opnieuw.`,
  'folder-unreachable': ({ folder, user }) =>
    `De gebruiker ${user} kan de map ${folder} niet openen: start als gewone gebruiker, of zet het project in een map die open staat.`,
  'no-postgres-here': ({ machine, reason }) =>
    `De meegeleverde databank werkt niet op deze computer (${[machine, reason].filter(Boolean).join(': ')}): zet in DATABASE_URL het adres van een eigen PostgreSQL.`,
  'other-postgres-version': ({ folder, found, needed }) =>
    `De gegevens in ${folder} zijn van PostgreSQL ${found} en dit is versie ${needed}: zet ze eerst over, of start met een andere map .data.`,
  'data-damaged': ({ folder, lastWords }) =>
    `De gegevens in ${folder} zijn beschadigd (${lastWords}): zet een reservekopie terug, of hernoem de map .data om opnieuw te beginnen.`,
  'postgres-stopped': ({ log, lastWords }) =>
    `De databank kon niet starten (${lastWords}): kijk in ${log}.`,
  'postgres-keeps-stopping': ({ log, lastWords }) =>
    `De databank valt telkens opnieuw uit (${lastWords}), dus Draagkracht stopt ook: kijk in ${log}.`,
  'address-wrong': ({ setting }) =>
    `${setting} is geen geldig ${setting === 'MAIL_FROM' ? 'e-mailadres' : 'adres'}: het moet eruitzien als ${examples[setting]}.`,
  'database-unreachable': ({ server, reason }) =>
    `De databank op ${server} antwoordt niet (${reason}): kijk DATABASE_URL na en of die server draait.`,
  'database-refuses': ({ server, lastWords }) =>
    `De databank op ${server} laat ons niet binnen (${lastWords}): kijk DATABASE_URL na.`,
  'database-too-old': ({ server, found, needed }) =>
    `De databank op ${server} is PostgreSQL ${found}, en Draagkracht heeft versie ${needed} of nieuwer nodig.`,
  'migration-failed': ({ lastWords }) =>
    `De databank kon niet bijgewerkt worden, en er is niets veranderd (${lastWords}).`,
  'office-too-old': ({ first }) =>
    `De gegevens zijn van een oudere versie dan deze kan bijwerken: start eerst één keer de versie van ${inWords.format(new Date(first))}, en daarna deze. Er is niets veranderd.`,
  'set-config-open': ({ folder }) =>
    `In de databank in ${folder} kan set_config niet afgesloten worden, en dan kan iemand zich voor een ander uitgeven: zet een reservekopie terug, of hernoem die map om opnieuw te beginnen.`,
  'secret-too-short': ({ setting, needed }) =>
    `${setting} is te kort: neem minstens ${needed} willekeurige tekens.`,
  'file-missing': ({ setting, file }) =>
    `Het bestand ${file} uit ${setting} bestaat niet, of mag niet gelezen worden.`,
  'number-wrong': ({ setting, value }) => `${setting}=${value} kan niet: geef een getal.`,
  'unknown-option': ({ option }) =>
    `De optie ${option} bestaat niet: wel --empty (zonder voorbeelden), --data (een andere map voor de gegevens) en --api-only (zonder pagina’s).`,
  'port-taken': ({ port }) =>
    `Poort ${port} is al in gebruik: stop dat andere programma, of kies een andere poort met PORT=${port + 1} npm start.`,
  'port-forbidden': ({ port }) =>
    `Poort ${port} mag je niet gebruiken: kies een poort boven 1024, zoals PORT=3000 npm start.`,
  'host-wrong': ({ host }) => `Deze computer heeft geen adres ${host}: kijk HOST na.`,
  'pages-not-built': ({ lastWords }) => `De pagina's konden niet gebouwd worden: ${lastWords}`,
};

const inWords = new Intl.DateTimeFormat('nl-BE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const examples = {
  DATABASE_URL: 'postgres://naam:wachtwoord@server:5432/databank',
  API_URL: 'http://server:3000',
  ORIGIN: 'https://www.voorbeeld.be',
  SMTP_URL: 'smtps://naam:wachtwoord@mail.voorbeeld.be',
  MAIL_FROM: 'Draagkracht <post@voorbeeld.be>',
};

export const sayObstacle = (obstacle: Obstacle): string =>
  (sentences[obstacle.name] as (obstacle: Obstacle) => string)(obstacle);
