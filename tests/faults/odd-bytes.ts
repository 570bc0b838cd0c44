import fc from 'fast-check';

export interface Sent {
  /** A character for each byte; written one after the other, so that they seldom arrive as one. */
  pieces: string[];
  /** How the client leaves. */
  leaves: 'after an answer' | 'by half' | 'at once' | 'in the middle of an answer';
}

/** What a client may put on the line: almost HTTP, and less. */
export const oddBytes = (origin: string): fc.Arbitrary<Sent> =>
  fc
    .record({
      requests: fc.array(request(origin), { minLength: 1, maxLength: 4 }),
      most: often(Infinity, fc.nat(600)),
      first: often(Infinity, fc.nat(200)),
      damage: often(null, fc.record({ at: fc.nat(300), byte: fc.constantFrom(...badBytes) })),
      leaves: fc.constantFrom<Sent['leaves']>(
        'after an answer',
        'by half',
        'at once',
        'in the middle of an answer',
      ),
    })
    .map(({ requests, most, first, damage, leaves }) => {
      const whole = requests.join('').slice(0, most);
      const sent = damage
        ? whole.slice(0, damage.at) + damage.byte + whole.slice(damage.at)
        : whole;
      return { pieces: [sent.slice(0, first), sent.slice(first)], leaves };
    });

const badBytes = ['\u0000', '\u0001', '\t', '\n', '\r', '\r\n\r\n', ' ', ':', '\u007f', 'é', 'ÿ'];

const request = (origin: string): fc.Arbitrary<string> =>
  fc
    .record({
      start: fc.tuple(method, target, version).map((parts) => parts.join(' ')),
      host: often('localhost', fc.oneof(word, fc.constantFrom('[', '@', 'a b', 'a:b', '', 'é'))),
      from: often(`Origin: ${origin}`, fc.constantFrom('Origin: null', 'Origin: x', 'Origin:')),
      headers: fc.array(header, { maxLength: 4 }),
      body,
    })
    .map(({ start, host, from, headers, body }) =>
      [start, `Host: ${host}`, from, ...headers, ...body.headers, '', body.text].join('\r\n'),
    );

/** Mostly what is usual, so that what is odd elsewhere gets further than the first step. */
function often<Usual, Odd>(usual: Usual, odd: fc.Arbitrary<Odd>) {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd });
}

const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));

const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
const word = fc.string({ unit: fc.constantFrom(...printable), minLength: 1, maxLength: 12 });

const method = fc.oneof(
  fc.constantFrom('GET', 'GET', 'GET', 'POST', 'POST'),
  fc.constantFrom('HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PURGE', 'get'),
);

const version = often(
  'HTTP/1.1',
  fc.constantFrom('HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'http/1.1', 'HTTP/1.1 x', ''),
);

const oddPiece = fc.oneof(
  fc.constantFrom('%', '%zz', '%00', '%2e%2e', '%2F', '%ff%fe', '%c0%80', '%ed%a0%80', '%25'),
  fc.constantFrom('.', '..', '/', '//', '\\', ';', '?', '#', '[', '@', ':', '.ics', '.css'),
  fc.constantFrom('__proto__', 'constructor', 'x', 'x'.repeat(3000), 'vorming.ics', 'left.csv'),
  fc.string({ unit: 'binary', maxLength: 4 }).map((one) => encodeURIComponent(one.toWellFormed())),
  word,
);
const oddEnd = fc.array(oddPiece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const id = '00000000-0000-4000-8000-000000000000';
const token = 'x'.repeat(27);

const target = fc.oneof(
  { weight: 5, arbitrary: knownPath() },
  { weight: 5, arbitrary: join(knownPath(), oddEnd) },
  {
    weight: 1,
    arbitrary: join(fc.constantFrom('', '//', 'http://', 'https://[', 'ftp:', '*'), oddEnd),
  },
);

function knownPath() {
  const pages = [
    '/',
    '/sign-in',
    '/sign-in/code',
    '/sign-in?/ask',
    '/me?/signOut',
    '/first?/begin',
    '/first',
    '/week',
    '/coaches/',
    '/imports/coaches',
  ];
  const links = ['/a/', `/a/${token}/`, '/p/', `/p/${token}/${id}`, '/calendar/', '/post/'];
  const files = ['/_app/', '/_app/immutable/', '/favicon.ico'];
  const api = [
    '',
    '/',
    '/door',
    '/health',
    '/me',
    '/sign-in',
    '/sign-in/questions',
    '/openapi.json',
  ];
  const things = [
    '/answers/',
    `/answers/${token}`,
    '/coaches?',
    '/coaches/',
    `/pages/${token}/answers/`,
  ];
  return fc.constantFrom(
    ...pages,
    ...links,
    ...files,
    ...[...api, ...things].map((path) => `/api${path}`),
  );
}

const odd = fc.oneof(word, oddEnd, fc.constantFrom('', ' ', ',', ';', '=', '*', '-1', '0', 'null'));

const header = fc.oneof(
  {
    weight: 9,
    arbitrary: join(fc.constantFrom(...namesThatMeanSomething()), fc.constant(': '), odd),
  },
  { weight: 9, arbitrary: fc.constantFrom(...headersThatMeanSomething()) },
  { weight: 1, arbitrary: fc.constantFrom(...headersThatContradict()) },
);

function namesThatMeanSomething() {
  return [
    ...[
      'accept',
      'accept-encoding',
      'accept-language',
      'authorization',
      'cookie',
      'date',
      'expect',
    ],
    ...['forwarded', 'if-modified-since', 'if-none-match', 'range', 'referer', 'sec-fetch-site'],
    ...['te', 'trailer', 'user-agent', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
    ...['x-http-method-override', 'x-sveltekit-action', 'content-encoding', '__proto__', 'x'],
  ];
}

function headersThatMeanSomething() {
  return [
    ...['Connection: close', 'Connection: Upgrade\r\nUpgrade: websocket', 'Expect: 100-continue'],
    ...['Accept-Encoding: br', 'Accept-Encoding: gzip;q=x, *;q=', 'Range: bytes=9-1', 'Expect: x'],
    ...['Cookie: draagkracht=x.y; draagkracht=%zz; =; ;', 'Cookie: asked-address=%ff; __proto__=1'],
    ...['X-Forwarded-For: 1, \'"><', 'X-Forwarded-For: ::::, 999.1.1.1', 'X-Forwarded-For: ,'],
    ...['x-sveltekit-action: true', 'Accept: application/json', 'If-None-Match: W/"'],
  ];
}

function headersThatContradict() {
  return [
    ...['Content-Length: 4\r\nTransfer-Encoding: chunked', 'Content-Length: -1', 'Host: y'],
    ...['Transfer-Encoding: gzip, chunked', ' folded: x', 'no colon', `X: ${'x'.repeat(20_000)}`],
  ];
}

interface Body {
  headers: readonly string[];
  text: string;
}

const form = 'Content-Type: application/x-www-form-urlencoded';
const parts = 'Content-Type: multipart/form-data; boundary=edge';
const kinds = fc.constantFrom(
  ...[
    form,
    parts,
    'Content-Type: multipart/form-data',
    'Content-Type: multipart/form-data; boundary=',
  ],
  ...['Content-Type: application/json', 'Content-Type: text/plain', 'Content-Type: x'],
);

const content = fc.oneof(
  fc.constantFrom('{', '{"key":1}', '[[[[', '{"__proto__":{}}', 'a=%zz&b', '--edge', '--edge--'),
  fc.constantFrom(
    '--edge\r\nContent-Disposition: form-data; name="x"\r\n\r\n',
    '--edge\r\nContent-Disposition: form-data; name="file"; filename="\u0000"\r\n\r\nx\r\n--edge--',
    '--edge\r\nContent-Disposition: form-data\r\n\r\nx\r\n--edge--\r\n',
  ),
  word,
);

/** None, one of the right length, one that is longer or shorter than it says, and one in odd chunks. */
const body: fc.Arbitrary<Body> = fc.oneof(
  fc.constant({ headers: [], text: '' }),
  fc
    .record({ kind: kinds, text: content, more: often(0, fc.integer({ min: -2, max: 9 })) })
    .map(({ kind, text, more }) => ({
      headers: [kind, `Content-Length: ${Math.max(0, text.length + more)}`],
      text,
    })),
  fc
    .record({ kind: kinds, text: content, length: often('', word), end: often('0\r\n\r\n', word) })
    .map(({ kind, text, length, end }) => ({
      headers: [kind, 'Transfer-Encoding: chunked'],
      text: `${length || text.length.toString(16)}\r\n${text}\r\n${end}`,
    })),
);
