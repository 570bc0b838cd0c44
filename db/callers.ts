import { actingRoles, roles, type Role } from '@app/domain/access';

/** A function, and the roles that may call it. */
export interface Callable {
  name: string;
  callers: Role[];
}

const says = /^[ \t]*--[ \t]*may call\b.*$/gim;
const saysWell = /^-- May call: ([a-z, ]+)\.\ncreate or replace function (app\.\w+)\(/gm;

/**
 * Reads who may call a function from the line right above it: `-- May call: coordinator, job.` Nobody may without such
 * a line, and a line that says nothing is an error.
 */
export function callablesIn(functions: string): Callable[] {
  const lines = [...functions.matchAll(saysWell)];
  const at = new Set(lines.map(({ index }) => index));
  const lost = [...functions.matchAll(says)].find(({ index }) => !at.has(index));
  if (lost) throw new Error(`this line says of no function who may call it: ${lost[0]}`);

  return lines.map(([, words, name]) => ({
    name: name!,
    callers: [...new Set(words!.split(', ').flatMap((word) => rolesNamed(word, name!)))],
  }));
}

function rolesNamed(word: string, name: string): readonly Role[] {
  if (word === 'acting roles') return actingRoles;
  const role = roles.find((one) => one === word);
  if (!role) throw new Error(`${name}: there is no role ${word}`);
  return [role];
}
