import type { KeysOfCode } from '@app/vault/code';
import type { Conversation } from '@app/vault/telling';

/** What a teller has open, with her code alone; it lives in the memory of one tab. */
export interface OpenCase {
  keys: KeysOfCode;
  /** In base64, as it is asked with. */
  lookup: string;
  conversation: Conversation;
}
