import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart } from '@app/db/obstacle';
import { readMailFrom } from '@app/domain/mail-from';

export type Settings = {
  port: number;
  host: string;
  /** How people reach us, without a slash at the end. */
  origin: string;
  /** False when `origin` is only a guess from the port. */
  originGiven: boolean;
  databaseUrl: string | null;
  appSecret: string | null;
  sealKeyFile: string | null;
  /** It need not be there yet: it is written with the first key of an ombudsperson. */
  ombudsRootFile: string | null;
  smtpUrl: string | null;
  mailFrom: string | null;
  /** Where the API runs when it does not run here. */
  apiUrl: string | null;
  /** How many proxies stand before us. */
  trustProxy: number;
  /** Start without the demonstration. */
  empty: boolean;
  /** Serve the API and no pages. */
  apiOnly: boolean;
  /** Where everything is kept that has no place of its own. */
  data: string;
};

const usualData = path.join(import.meta.dirname, '../../.data');

/** Reads all that can be set, and refuses what cannot work. */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const given = (name: string) => env[name]?.trim() || null;
  const port = number('PORT', given('PORT') ?? '3000', 65_535);
  const origin = address('ORIGIN', given('ORIGIN'), ['http:', 'https:']);

  return {
    port,
    host: given('HOST') ?? '127.0.0.1',
    origin: origin === null ? `http://localhost:${port}` : new URL(origin).origin,
    originGiven: origin !== null,
    databaseUrl: address('DATABASE_URL', given('DATABASE_URL'), ['postgres:', 'postgresql:']),
    appSecret: secret('APP_SECRET', given('APP_SECRET')),
    sealKeyFile: file('SEAL_KEY_FILE', given('SEAL_KEY_FILE')),
    ombudsRootFile: given('OMBUDS_ROOT_FILE'),
    smtpUrl: mailServer(given('SMTP_URL')),
    mailFrom: mailFrom(given('MAIL_FROM')),
    apiUrl: address('API_URL', given('API_URL'), ['http:', 'https:'])?.replace(/\/$/, '') ?? null,
    trustProxy: number('TRUST_PROXY', given('TRUST_PROXY') ?? '0', 10),
    ...options(args),
  };
}

function options(args: string[]): Pick<Settings, 'empty' | 'apiOnly' | 'data'> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        empty: { type: 'boolean' },
        'api-only': { type: 'boolean' },
        data: { type: 'string' },
      },
    });
    return {
      empty: values.empty ?? false,
      apiOnly: values['api-only'] ?? false,
      data: path.resolve(values.data ?? usualData),
    };
  } catch {
    const option = args.find((arg) => !/^--(empty|api-only|data)$/.test(arg)) ?? args.join(' ');
    throw new CannotStart({ name: 'unknown-option', option });
  }
}

function number(setting: string, value: string, most: number): number {
  const read = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (read <= most) return read;
  throw new CannotStart({ name: 'number-wrong', setting, value });
}

function address(
  setting: 'DATABASE_URL' | 'API_URL' | 'ORIGIN' | 'SMTP_URL',
  value: string | null,
  protocols: string[],
): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && url.hostname !== '' && protocols.includes(url.protocol)) return value;
  throw new CannotStart({ name: 'address-wrong', setting });
}

/** Read here as it is read when the first letter leaves, so that nonsense is told now. */
function mailServer(value: string | null): string | null {
  const url = address('SMTP_URL', value, ['smtp:', 'smtps:']);
  try {
    if (url !== null) decodeURIComponent(new URL(url).username + new URL(url).password);
    return url;
  } catch {
    throw new CannotStart({ name: 'address-wrong', setting: 'SMTP_URL' });
  }
}

function mailFrom(value: string | null): string | null {
  if (value === null || readMailFrom(value)) return value;
  throw new CannotStart({ name: 'address-wrong', setting: 'MAIL_FROM' });
}

function secret(setting: string, value: string | null): string | null {
  if (value === null || Buffer.byteLength(value) >= 32) return value;
  throw new CannotStart({ name: 'secret-too-short', setting, needed: 32 });
}

function file(setting: string, value: string | null): string | null {
  if (value === null || isReadable(value)) return value;
  throw new CannotStart({ name: 'file-missing', setting, file: value });
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
