/**
 * Host, port and sign-in from SMTP_URL, and nothing else: a query in it cannot loosen anything.
 * A password travels only over TLS, except to this machine itself.
 */
export function smtpServer(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'smtps:';
  const signsIn = username !== '';
  return {
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: signsIn && !secure && !loopback.has(host),
    tls: { rejectUnauthorized: true },
    ...(signsIn && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  };
}

const loopback = new Set(['localhost', '127.0.0.1', '::1']);
