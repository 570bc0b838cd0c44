import {
  addNoteVersion,
  listNotes,
  recordNoteSigned,
  showNote,
  takeBackNoteSigned,
} from '@app/contract/coaches/agreement-notes';
import {
  addNote,
  noteById,
  noteVersions,
  removeUnsignedNote,
  signingCoaches,
  signNote,
  takeBackSignature,
} from '@app/db/coaches/agreement-notes';
import { noteOn } from '@app/domain/coaches/agreement-note';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';

/** The agreement note (RV-05): its versions, and which coach signed which. */
export const agreementNoteRoutes =
  ({ today }: Clock): Routes =>
  async (app) => {
    app.route({
      ...listNotes,
      handler: async ({ db }) => {
        const notes = await noteVersions(db);
        const from = noteOn(
          notes.map(({ validFrom }) => validFrom),
          today(),
        );
        const now = notes.find(({ validFrom }) => validFrom === from) ?? notes.at(-1);
        return { now: now?.id ?? null, notes, coaches: await signingCoaches(db, today()) };
      },
    });

    app.route({
      ...showNote,
      handler: async ({ db, params: { note }, query: { coach } }) => {
        const found = (await noteById(db, note, today(), coach ?? null)) ?? refuse('not-found');
        // A sheet with an empty line for a name is not what was asked for.
        if (coach !== undefined && found.coach === null) refuse('not-found');
        return found;
      },
    });

    app.route({
      ...addNoteVersion,
      handler: async ({ db, body: { key: _, validFrom, instead, ...text } }, reply) => {
        if (instead !== null && !(await removeUnsignedNote(db, instead)))
          refuse('changed-meanwhile');
        reply.code(201);
        return { id: await addNote(db, validFrom, text) };
      },
    });

    app.route({
      ...recordNoteSigned,
      handler: async ({ db, params: { note }, body }, reply) => {
        const { explainedOn, signedOn, copyGiven, coaches } = body;
        if (signedOn > today())
          refuse('invalid-input', { errors: [{ pointer: '#/signedOn', detail: 'in-the-future' }] });
        if (explainedOn > signedOn)
          refuse('invalid-input', {
            errors: [{ pointer: '#/explainedOn', detail: 'after-it-was-signed' }],
          });
        if (!(await noteById(db, note, today(), null))) refuse('not-found');
        reply.code(201);
        const signed = { explainedOn, signedOn, copyGiven };
        return { coaches: await signNote(db, note, [...new Set(coaches)], signed) };
      },
    });

    app.route({
      ...takeBackNoteSigned,
      handler: async ({ db, params: { coach, signature } }) => {
        if (!(await takeBackSignature(db, coach, signature))) refuse('not-found');
        return { outcome: 'taken-back' } as const;
      },
    });
  };
