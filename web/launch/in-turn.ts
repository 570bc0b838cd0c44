import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds in which an answer is made and taken. */
const patience = 60_000;

/** A browser sends the next request after the last answer; a client that sends this many ahead is no browser. */
const mostAhead = 100;

/**
 * One request at a time on each connection: no next answer is made before the last was taken, and taking it has an
 * end. So a reader that never reads costs one answer, however much it asks.
 */
export function inTurn(answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, (() => void)[]>();

  return (request, response) => {
    const { socket } = request;
    const line = waiting.get(socket);
    if (line === undefined) {
      waiting.set(socket, []);
      begin();
    } else if (line.push(begin) > mostAhead) socket.destroy();

    function begin() {
      const late = setTimeout(() => socket.destroy(), patience);
      response.once('close', () => {
        clearTimeout(late);
        next();
      });
      answer(request, response);
    }

    function next() {
      const following = socket.destroyed ? undefined : waiting.get(socket)?.shift();
      if (following) following();
      else waiting.delete(socket);
    }
  };
}
