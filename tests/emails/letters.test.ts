import { signIn } from '@app/emails/accounts/sign-in';
import { sayHalf } from '@app/emails/accounts/address-changed.nl';
import { examples, inCalendar, known, question, sender, session } from '@app/emails/examples';
import { cancelled } from '@app/emails/sessions/cancelled';
import { invitation, type Invitation, type Question } from '@app/emails/sessions/invitation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const asked: Question = { ...question, link: 'https://draagkracht.example/v/abc' };

type Different = Partial<Question> & Partial<Omit<Invitation, 'questions'>>;

/** Asks about one day, or about others too. */
const invite = (
  { language = 'nl', firstName = 'Nadia', sender: from = sender, ...different }: Different = {},
  ...others: Question[]
) =>
  invitation({
    language,
    firstName,
    questions: [{ ...asked, ...different }, ...others],
    sender: from,
  });

test('an observer is asked to observe, and to tell nothing', () => {
  const letter = invite({ as: 'observer' });
  expect(letter.text).toContain('Kom je meekijken op donderdag 3 december?');
  expect(invite().text).toContain('Kom je mee op donderdag 3 december?');
  expect(letter.subject).toBe(invite().subject);
});

const every = Object.entries(examples);

const says = ({ html, text }: { html: string; text: string }, things: readonly string[]) => {
  for (const thing of things) {
    expect(text).toContain(thing);
    expect(html).toContain(thing);
  }
};

/** What a person reads on the page. */
const readable = (html: string) =>
  html
    .replace(/<style>.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('an invitation tells all ten things a coach must know before she says yes', () => {
  const { html, text } = invite();
  const ten = [
    'onderdag 3 december',
    'van 9.30 tot 16 uur',
    'Buurthuis De Spil, Spilstraat 8, Lindervoorde',
    'Neem bus 23',
    'Leefwereld',
    'eertien mensen die werken aan een loket',
    'Naïma (trainer)',
    'Jij kiest zelf wat je vertelt',
    '€\u00a043,00 kostenvergoeding',
    'Hilde van De Weefkamer vzw, 0400 00 01 23',
  ];
  says({ html, text }, ten);
});

describe('an invitation in English', () => {
  const { html, text } = invite({ language: 'en' });

  test('says the ten things too', () => {
    const ten = [
      'Thursday 3 December',
      'from 9:30 to 16:00',
      'Buurthuis De Spil, Spilstraat 8, Lindervoorde',
      'Neem bus 23',
      'Leefwereld',
      'eertien mensen die werken aan een loket',
      'Naïma (trainer)',
      'Jij kiest zelf wat je vertelt',
      '€43.00 for your expenses',
      'Hilde from De Weefkamer vzw, 0400 00 01 23',
    ];
    says({ html, text }, ten);
    expect(text).toContain('by Friday 27 November, 17:00');
  });

  test('tells a voice that reads aloud what the office typed in Dutch, and nothing else', () => {
    const dutch = [...html.matchAll(/lang="nl">([^<]+)/g)].map(([, words]) => words);
    expect(dutch).toEqual([
      'aan de telefoon',
      'Leefwereld',
      'Neem bus 23 om 8.41 uur, halte Molenplein.',
      'van 9 tot 17 uur',
    ]);
  });

  test('says itself what nobody knows yet', () => {
    const open = invite({ language: 'en', known: { ...known, route: null, theme: null } });
    expect(open.text).toContain('How do you get there: we do not know this yet.');
    expect([...open.html.matchAll(/lang="nl">([^<]+)/g)].map(([, words]) => words)).toEqual([
      'aan de telefoon',
      'van 9 tot 17 uur',
    ]);
  });
});

test('the three answers look alike and each marks itself on the answer page', () => {
  const { html, text } = invite();
  const buttons = [...html.matchAll(/<a class="seca" href="([^"]+)" style="([^"]+)">([^<]+)</g)];

  expect(buttons.map(([, href, , label]) => [href, label])).toEqual([
    ['https://draagkracht.example/v/abc?antwoord=ja', 'Ja, ik kom mee'],
    ['https://draagkracht.example/v/abc?antwoord=nee', 'Nee, deze keer niet'],
    ['https://draagkracht.example/v/abc?antwoord=twijfel', 'Ik weet het nog niet'],
  ]);
  expect(new Set(buttons.map(([, , style]) => style)).size).toBe(1);
  for (const [, href] of buttons) expect(text).toContain(href);
});

describe('an invitation for more days', () => {
  const later: Question = {
    ...asked,
    session: { ...session, day: '2026-12-10' },
    deadline: { day: '2026-12-04', time: '17:00' },
    link: 'https://draagkracht.example/v/def',
  };
  const { html, subject, text } = invite({}, later);

  test('has each day under its own heading, with its own link, answers and last day', () => {
    expect(subject).toBe('Een vraag voor twee dagen');
    expect(text).toContain('Kom je mee op deze twee dagen?');
    const parts = [
      '* Donderdag 3 december',
      'Donderdag 3 december: ja, ik kom mee:\nhttps://draagkracht.example/v/abc?antwoord=ja',
      'ten laatste op vrijdag 27 november, 17 uur',
      '* Donderdag 10 december',
      'Donderdag 10 december: ik weet het nog niet:\nhttps://draagkracht.example/v/def?antwoord=twijfel',
      'ten laatste op vrijdag 4 december, 17 uur',
      'Wie vraagt het',
    ].map((part) => text.indexOf(part));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(html.match(/<h2 /g)).toHaveLength(2);
  });

  test('says that each day has its own answer, which a single day need not', () => {
    const each = 'Antwoord voor elke dag apart.';
    expect(text).toContain(each);
    expect(invite().text).not.toContain(each);
  });

  test('in English names the day in each answer', () => {
    const english = invite({ language: 'en' }, later);
    expect(english.text).toContain('Will you come along on these two days?');
    expect(english.text).toContain('Thursday 10 December: I do not know yet');
  });
});

test.each([
  [{ coaches: 2, places: 1 }, 'We vragen twee coaches voor één plaats.', 'for one place.'],
  [{ coaches: 3, places: 2 }, 'We vragen drie coaches voor twee plaatsen.', 'for two places.'],
  [{ coaches: 1, places: 0 }, 'Alle plaatsen zijn nu ingenomen.', 'All places are taken now.'],
])('that more coaches are asked than there are places is said: %o', (more, dutch, english) => {
  expect(invite({ more }).text).toContain(dutch);
  expect(invite({ more, language: 'en' }).text).toContain(english);
  expect(invite().text).not.toContain('We vragen');
});

test('that a no is always allowed stands under the answers, with the deadline', () => {
  const { text } = invite();
  const lastAnswer = text.indexOf('antwoord=twijfel');
  expect(text.indexOf('Nee zeggen mag altijd. Je hoeft niet te zeggen waarom.')).toBeGreaterThan(
    lastAnswer,
  );
  expect(text).toContain('ten laatste op vrijdag 27 november, 17 uur');
});

test('without an allowance only the other costs are named, and no day of payment', () => {
  const onlyTicket = invite({
    known: {
      ...known,
      money: { ...known.money, allowance: 0, extras: ['je busticket'], paidBy: null },
    },
  });
  expect(onlyTicket.text).toContain('Wat krijg je: je busticket.');
  expect(onlyTicket.text).not.toMatch(/kostenvergoeding|€|rekening/);

  const onlyTravel = invite({
    known: { ...known, money: { ...known.money, allowance: 0, extras: ['je vervoer'] } },
  });
  expect(onlyTravel.text).toMatch(/Je vervoer\.\s+Het geld staat ten laatste op/);

  const nothing = invite({
    known: { ...known, money: { ...known.money, allowance: 0, extras: [] } },
  });
  expect(nothing.text).toContain('voor deze dag is er geen kostenvergoeding.');
});

test('what the preparation adds is named with the day on which it comes', () => {
  const money = { ...known.money, preparation: { allowance: 1500, paidBy: '2026-12-03' } };
  expect(invite({ known: { ...known, money } }).text).toMatch(
    /Voor de voorbereiding komt er €\s15,00 bij,\s+ten laatste op donderdag 3 december\./,
  );
  expect(invite({ known }).text).not.toContain('voorbereiding komt');
});

test('a coach who gets nothing ahead is asked whether she needs it, and another is not', () => {
  const ahead = (asksNeeds: boolean) =>
    invite({ known: { ...known, money: { ...known.money, asksNeeds } } }).text;
  const question = 'Heb je vooraf een ticket of een voorschot nodig? Laat het ons weten.';
  expect(ahead(true)).toContain(question);
  expect(ahead(false)).not.toContain(question);
});

test('a coach who never said yes has no ticket and no calendar entry to take back', () => {
  const told = (saidYes: boolean) =>
    cancelled({
      firstName: 'Nadia',
      session,
      saidYes,
      sender,
      inCalendar,
    });
  expect(told(true).text).toContain('ticket');
  expect(told(true).attachments).toHaveLength(1);
  expect(told(false).text).not.toMatch(/ticket|Je ja/);
  expect(told(false).attachments).toBeUndefined();
});

test('the code to sign in is in the letter, never in what a locked telephone shows', () => {
  const letter = signIn({
    language: 'nl',
    firstName: 'Nadia',
    toCoach: true,
    link: 'https://draagkracht.example/a/xyz',
    code: '41820753',
    validMinutes: 10,
    sender,
  });
  expect(letter.text).toContain('4182 0753');
  expect(letter.text).toContain('https://draagkracht.example/a/xyz');
  expect(letter.text).toContain('10 minuten');
  expect(letter.html).toContain('4182 0753');
  expect(`${letter.subject} ${letter.preview}`).not.toMatch(/4182|0753/);
});

/** The letter to the ombudsperson herself says what it is about, and of whom to nobody. */
const toOthers = every.filter(([name]) => !name.startsWith('ombuds/'));

test.each(toOthers)('%s: the subject says nothing that a flatmate may not read', (_, letter) => {
  expect(`${letter.subject} ${letter.preview}`).not.toMatch(
    /armoede|uitkering|leefloon|ocmw|vergoeding|€|ombuds|melding|rvva|ziekenfonds/i,
  );
  expect(letter.subject.length).toBeLessThanOrEqual(60);
});

test.each(every)('%s: the plain text says every word of the page', (_, { html, text }) => {
  // A line of its own begins with a capital on the page.
  const small = (words: string) => words.toLowerCase();
  const page = readable(html.slice(html.indexOf('<h1'))).match(/[\p{L}\d€]+/gu) ?? [];
  const said = new Set(small(text).match(/[\p{L}\d€]+/gu));
  expect(page.filter((word) => word !== 'nbsp' && !said.has(small(word)))).toEqual([]);
});

test.each(every)(
  '%s: nothing is fetched from elsewhere and nothing runs',
  (_, { html, language }) => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<img|<script|<link|<form|url\(|src=|@import/i);
  },
);

test.each(every)('%s: there is a person with a telephone number', (_, { html, text, language }) => {
  const call = { nl: 'Bel me op', en: 'Call me on' }[language];
  expect(text).toContain(`${call} 0400 00 01 23, van 9 tot 17 uur.`);
  expect(html).toContain('href="tel:0400000123"');
});

test('half an address is enough for its owner', () => {
  expect(sayHalf('nadia@post.example')).toBe('na•••@post.example');
  expect(sayHalf('a@post.example')).toBe('•••@post.example');
});

test('marks of html arrive as the signs they are, in words and in links', () => {
  const { html, text } = invite({
    known: { ...known, theme: `Jij & ik: &lt; <b>"nu"</b> 't` },
    link: 'https://draagkracht.example/v/"onclick="x',
  });
  expect(html).toContain('Jij &amp; ik: &amp;lt; &lt;b&gt;&quot;nu&quot;&lt;/b&gt; &#39;t');
  expect(html).toContain('href="https://draagkracht.example/v/&quot;onclick=&quot;x?antwoord=ja"');
  expect(text).toContain(`Jij & ik: &lt; <b>"nu"</b> 't`);
});

test('whatever a value holds, it is shown and never obeyed', () => {
  const tags = (html: string) => html.match(/<[^>]*>/g);
  const plain = tags(invite().html);
  const nasty = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '<script>',
          '"',
          "'",
          '-->',
          '</a>',
          '&lt;',
          '&',
          '\r\nBcc: x@y',
          '\u0000',
          '\ud800',
          '</style>',
          '${1}',
          '$&',
        ),
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join(''));

  fc.assert(
    fc.property(nasty, (value) => {
      const letter = invite({
        firstName: value,
        session: { ...session, venue: { name: value, address: value } },
        known: {
          ...known,
          route: value,
          theme: value,
          group: value,
          role: value,
          trainers: [value],
        },
        sender: { ...sender, firstName: value, organisation: { name: value, address: value } },
      });
      expect(tags(letter.html)?.filter((tag) => tag !== '<br>')).toEqual(
        plain?.filter((tag) => tag !== '<br>'),
      );
      for (const part of [letter.subject, letter.preview, letter.html, letter.text])
        expect(part.isWellFormed()).toBe(true);
      expect(letter.preview).not.toMatch(/\p{Cc}/u);
      expect(letter.text).not.toMatch(/[^\P{Cc}\n]/u);
    }),
    { numRuns: 300 },
  );
});

test('a coach hears how she can be reached otherwise; a trainer does not, and hears the same besides', () => {
  const foot = 'Wil je liever een brief, een sms of een telefoontje?';
  for (const [name, { html, text }] of every) {
    if (name.endsWith('English')) continue;
    const isToCoach = !/^sessions.trainer-|leader|passkey|roles|^ombuds/.test(name);
    expect(text.includes(foot), name).toBe(isToCoach);
    expect(html.includes(foot), name).toBe(isToCoach);
    expect(text).toContain('De Weefkamer vzw, Weversplein 2, 9990 Lindervoorde.');
  }
});

test('a coach who observes answers that she comes to observe', () => {
  const marked = (letter: { text: string }) => /(.*):\n.*antwoord=ja/.exec(letter.text)?.[1];
  expect(marked(invite({ as: 'observer' }))).toBe('Ja, ik kom meekijken');
  expect(marked(invite({ as: 'observer', language: 'en' }))).toBe('Yes, I will come and watch');
  expect(marked(invite({}))).toBe('Ja, ik kom mee');
});

test('a moved day says so before it asks whether it still fits', () => {
  for (const name of ['changed', 'trainer-changed']) {
    const { text } = examples[`sessions/${name}`]!;
    const [title, question] = [
      'De dag van donderdag 3 december verandert',
      'Past dat nog voor jou?',
    ].map((part) => text.indexOf(part));
    expect(title).toBeGreaterThan(-1);
    expect(question).toBeGreaterThan(title!);
  }
});

test('a moved day tells what else she must know there, and until when she answers', () => {
  const { html, text } = examples['sessions/changed']!;
  says({ html: html.replace(/<[^>]+>/g, ''), text }, [
    'Met wie',
    'Erik (coach)',
    'Hoe geraak je er',
    'Neem bus 23',
    'je bereidt de dag voor met Naïma',
    'Laat het weten ten laatste op vrijdag 27 november, 17 uur.',
  ]);
  expect(examples['sessions/trainer-changed']!.text).toContain('Neem bus 23');
});

test('what changes around a day is told as it was and as it is, and asks no answer', () => {
  for (const [name, button] of [
    ['detail-changed', 'Open mijn pagina'],
    ['trainer-detail-changed', 'Bekijk de dag'],
  ]) {
    const { html, text, attachments } = examples[`sessions/${name}`]!;
    says({ html: html.replace(/<[^>]+>/g, ''), text }, [
      'De dag blijft: donderdag 3 december',
      'Molenplein 2, Lindervoorde',
      'oensdag 25 november, 10 uur: je bereidt de dag voor met Naïma, aan de telefoon.',
      'onderdag 26 november, 14 uur',
      'Neem bus 23',
      'Past dat niet? Bel',
      button!,
    ]);
    expect(text).not.toContain('Het was: neem bus');
    expect(text).not.toContain('De nabespreking');
    expect(attachments?.[0]?.content).toContain('SEQUENCE:2');
  }
});

test('a day that does not go on says what becomes of the yes and of the ticket', () => {
  const { text } = examples['sessions/cancelled']!;
  expect(text).toContain('Bel me. Dan spreken we af hoe je het geld terugkrijgt.');
  expect(text).toContain('Je ja van nu geldt niet voor de nieuwe dag.');
});

test('an account, and how long a link and a code work', () => {
  expect(examples['accounts/invited']!.text).toContain('Je hebt een account bij De Weefkamer vzw');
  expect(examples['accounts/sign-in']!.text).toContain(
    'De link en de code werken één keer, en niet langer dan 10 minuten.',
  );
});
