import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** The same port every time while it is free, so that other tools find the database again. */
export async function rememberedPort(file: string): Promise<number> {
  const port = (await ifFree(remembered(file))) ?? (await ifFree(0)) ?? 0;
  writeFileSync(file, `${port}\n`);
  return port;
}

function remembered(file: string): number {
  try {
    const port = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(port) && port < 65_536 ? port : 0;
  } catch {
    return 0;
  }
}

/** Zero is any free port. */
function ifFree(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}
