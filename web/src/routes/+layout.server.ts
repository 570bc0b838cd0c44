import { randomUUID } from 'node:crypto';

export const load = ({ request, locals }) => ({
  me: locals.me,
  saving: request.headers.get('save-data') === 'on',
  seed: randomUUID(),
});
