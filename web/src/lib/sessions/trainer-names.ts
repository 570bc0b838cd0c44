import { lettersOf } from '@app/domain/written';

/** "Naïma Idrissi, Lode Verbeke": names as somebody types them in one box. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

interface Trainer {
  id: string;
  firstName: string;
  lastName: string;
}

/** Those of the known trainers whom a form means: ticked, or typed by name. */
export function trainersMeant<T extends Trainer>(
  known: readonly T[],
  ids: readonly string[],
  typed: string,
): T[] {
  const names = namesIn(typed).map(lettersOf);
  const isTyped = ({ firstName, lastName }: T) =>
    names.includes(lettersOf(`${firstName} ${lastName}`));
  return known.filter((trainer) => ids.includes(trainer.id) || isTyped(trainer));
}
