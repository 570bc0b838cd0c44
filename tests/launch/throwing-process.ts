import { catchTheRest } from '../../web/launch/contained.ts';
import { serve, type Pages } from '../../web/launch/server.ts';
import { readSettings } from '../../web/launch/settings.ts';

// A process of the product whose pages throw in every way there is; it says which of them were reported.
const thrown = (how: string): never => {
  throw new Error(how);
};
const pages: Record<string, Pages> = {
  '/at-once': () => thrown('at-once'),
  '/when-awaited': async () => thrown('when-awaited'),
  '/later': () => void setTimeout(thrown, 1, 'later'),
  '/where-nobody-waits': () => void Promise.resolve('where-nobody-waits').then(thrown),
  '/on-the-response': (_, response) => response.emit('error', new Error('on-the-response')),
  '/half-said': (_, response) => {
    response.write('half');
    setTimeout(thrown, 1, 'half-said');
  },
  '/after-the-answer': (_, response) => {
    response.end('said');
    response.once('close', () => thrown('after-the-answer'));
  },
  '/fine': (_, response) => response.end('fine'),
};

const settings = readSettings([], { PORT: process.argv[2] });
const report = (error: unknown) => process.send!((error as Error).message);
catchTheRest((error) => {
  report(error);
  process.exitCode = 3;
  process.disconnect();
  void server.stop();
});
process.once('message', (how) => thrown(String(how)));
const server = await serve(settings, {
  door: () => false,
  broken: (error, _, response) => {
    report(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  },
  isForApi: () => false,
  api: null,
  pages: (request, response, next) => pages[request.url ?? '']?.(request, response, next),
});
process.send!('ready');
