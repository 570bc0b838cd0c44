import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

interface Wire {
  fromProduct: Socket;
  fromServer: Socket;
}

/** With a goodbye, or without. */
type How = 'closed' | 'reset';

/** A line to a database that a test can cut, or on which nothing moves for a while. */
export async function aLine(databaseUrl: string) {
  const to = new URL(databaseUrl);
  const wires = new Set<Wire>();
  let frozen = false;
  let isDown = false;
  let bytesLeft = Infinity;
  let cutting: How = 'closed';

  const server = createServer((fromProduct) => {
    if (isDown) return fromProduct.destroy();
    const fromServer = connect(Number(to.port), to.hostname);
    const wire = { fromProduct, fromServer };
    wires.add(wire);
    pass(fromProduct, fromServer);
    fromServer.on('data', (part: Buffer) => {
      if (part.length <= bytesLeft) {
        bytesLeft -= part.length;
        fromProduct.write(part);
      } else {
        fromProduct.write(part.subarray(0, bytesLeft), () => hangUp(wire, cutting));
        bytesLeft = Infinity;
      }
    });
    for (const [one, other] of [
      [fromProduct, fromServer],
      [fromServer, fromProduct],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => (wires.delete(wire), other.destroy()));
    }
    if (frozen) hold(wire);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);

  return {
    url: url.href,
    /** Every connection goes; new ones are made at once. */
    cut: (how: How = 'closed') => wires.forEach((wire) => hangUp(wire, how)),
    /** The connection goes on which this byte of an answer would come, counted from now. */
    cutAfter(bytes: number, how: How = 'closed') {
      bytesLeft = bytes;
      cutting = how;
    },
    freeze() {
      frozen = true;
      wires.forEach(hold);
    },
    thaw() {
      frozen = false;
      wires.forEach(letGo);
    },
    /** As of a server that fell: every connection goes, and none is made. */
    goDown() {
      isDown = true;
      wires.forEach((wire) => hangUp(wire, 'closed'));
    },
    comeUp: () => (isDown = false),
    async end() {
      wires.forEach((wire) => hangUp(wire, 'closed'));
      server.close();
      await once(server, 'close');
    },
  };
}

const pass = (from: Socket, to: Socket) => from.on('data', (part: Buffer) => to.write(part));

function hold({ fromProduct, fromServer }: Wire) {
  fromProduct.pause();
  fromServer.pause();
}

function letGo({ fromProduct, fromServer }: Wire) {
  fromProduct.resume();
  fromServer.resume();
}

function hangUp({ fromProduct, fromServer }: Wire, how: How) {
  if (how === 'reset') fromProduct.resetAndDestroy();
  else fromProduct.destroy();
  fromServer.destroy();
}
export type Line = Awaited<ReturnType<typeof aLine>>;
