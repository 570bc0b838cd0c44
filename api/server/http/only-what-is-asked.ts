import type { FastifyInstance } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { Refusal, refuse } from './problem.ts';

/** Known everywhere, also where a contract has no use for them. */
const carriedByEveryForm = ['#/key', '#/version'];

/** As many as help to find the slip. */
const mostNamed = 20;

/**
 * What a contract does not name is refused where it stands, in bodies and in queries: the caller believes that it did
 * something.
 */
export const onlyWhatIsAsked: typeof validatorCompiler = (route) => {
  const read = validatorCompiler(route);
  return (sent) => {
    const result = read(sent) as { value?: unknown };
    const errors = 'value' in result ? unknownIn(sent, result.value) : [];
    return errors.length === 0 ? result : { error: new Refusal('invalid-input', { errors }) };
  };
};

/** A contract that asks no body names no field of one. */
export function noBodyUnasked(app: Pick<FastifyInstance, 'addHook'>) {
  app.addHook('preValidation', async (request) => {
    if (request.routeOptions.schema?.body !== undefined || request.body instanceof Uint8Array)
      return;
    const errors = unknownIn(request.body, {});
    if (errors.length > 0) refuse('invalid-input', { errors });
    request.body = undefined;
  });
}

const unknownIn = (sent: unknown, kept: unknown) =>
  [...notKept(sent, kept, '#')]
    .filter((pointer) => !carriedByEveryForm.includes(pointer))
    .slice(0, mostNamed)
    .map((pointer) => ({ pointer, detail: 'unknown-field' }));

/** Reading by a schema keeps what it names, so what is gone after it was not named. */
function* notKept(sent: unknown, kept: unknown, at: string): Generator<string> {
  if (!isHolder(sent) || !isHolder(kept)) return;
  for (const [name, value] of Object.entries(sent)) {
    const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (Object.hasOwn(kept, name)) yield* notKept(value, kept[name], pointer);
    else yield pointer;
  }
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
