import type { Me } from '@app/contract/accounts';
import type { Problem } from '@app/contract/endpoint';
import type { Language } from '@app/domain/language';
import type { ProblemName } from '#lib/language/problems.ts';
import type { Skin } from '#lib/skin.ts';
import type { SentForm } from '#lib/refused.ts';

/** What the API answers to a call inside the same process. */
interface InjectedAnswer {
  statusCode: number;
  headers: Record<string, number | string | string[] | undefined>;
  body: string;
}

/** The part of Fastify that pages use, so that they do not depend on it. */
export interface InjectableApi {
  inject(request: InjectedRequest): Promise<InjectedAnswer>;
  /** Asks while a reader waits for the answer; what takes long ends when she goes away. */
  injectWhile(waits: AbortSignal, request: InjectedRequest): Promise<InjectedAnswer>;
}

interface InjectedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  remoteAddress?: string;
  payload?: string | Buffer;
}

declare module 'http' {
  interface IncomingMessage {
    /** Hung here by the start file when pages and API share a process. */
    api?: InjectableApi;
  }
}

declare global {
  namespace App {
    interface Error {
      status: number;
      message: string;
      /** The last part of a problem's type. */
      problem?: string;
      /** A short code to quote on the telephone. */
      code?: string;
      /** The person to call, where the page itself would have told it. */
      contact?: Pick<Contact, 'firstName' | 'phone'> | null;
      /** The language in which she reads, where the refusal tells it. */
      language?: Language;
      /** The form whose answer this page should have been, to be sent again. */
      sent?: SentForm | undefined;
    }
    interface Locals {
      /** Set by the load of every page, for the first line of its HTML. */
      skin?: Skin;
      /** In which language she reads, and in which this page is written. */
      chosen?: Language;
      language?: Language;
      /** An error page comes in place of the page. */
      failed?: boolean;
      /** The API could not say who is signed in: somebody may be. */
      visitUnknown?: ProblemName;
      /** The form of this request, once it was read. */
      sent?: FormData;
      /** A form that she sent before her visit ended is shown again: nothing is changed. */
      takenUp?: { withFile: boolean };
      /** The database was waited for once in this request: nothing else in it waits as long again. */
      silence?: Problem;
      /** Seconds until something that was tried too often may be tried again. */
      wait?: number;
    }
    interface PageData {
      skin: Skin;
      me: Me | null;
      /** In which language she reads, and in which this page is written. */
      chosen: Language;
      language: Language;
      /** The person asked for less data, so the letter type stays away. */
      saving: boolean;
      /** From this, every form on the page makes a key of its own. */
      seed: string;
      /** The person to call, on every page for coaches and trainers. */
      contact?: Pick<Contact, 'firstName' | 'phone'> | null;
      /** Where the link at the top left leads, in place of the name of the product. */
      back?: { href: string; word: string };
    }
  }
}

interface Contact {
  firstName: string;
  phone: string | null;
  hours: string | null;
}
