import { z } from 'zod';
import { allContracts } from './contracts.ts';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

export interface AnswerKey {
  /** The name of the contract. */
  name: string;
  /** Where it stands: `contact.phone`, `days[].title`. */
  key: string;
}

/** The keys that answers may have: the schema of a contract drops everything else before it leaves. */
export async function keysOfAnswers(): Promise<AnswerKey[]> {
  return (await allContracts()).flatMap(({ config: { name }, schema: { response } }) => {
    const keys = Object.values(response).flatMap((one) =>
      keysIn(z.toJSONSchema(one, { unrepresentable: 'any' }) as Schema),
    );
    return [...new Set(keys)].map((key) => ({ name, key }));
  });
}

function keysIn({ properties = {}, items, anyOf = [] }: Schema, path = ''): string[] {
  const inside = Object.entries(properties).flatMap(([key, one]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here, ...keysIn(one, here)];
  });
  const others = [...(items ? [items] : []), ...anyOf];
  return [...inside, ...others.flatMap((one) => keysIn(one, items ? `${path}[]` : path))];
}
