import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A road to a server that is as slow as a phone's: slow 4G, as Lighthouse defines it. */
const bytesPerSecond = 1_600_000 / 8;
const roundTrip = 150;

export interface SlowNetwork {
  readonly port: number;
  /** Bytes that have come through from the server since the last call, heads of answers included. */
  readonly taken: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Passes everything on to a port of this machine: each packet half a round trip late, and what comes back as fast as the
 * one line allows that all connections share. Unlike the throttling of a browser's own tools it holds for workers, too.
 */
export async function slowNetwork(target: number): Promise<SlowNetwork> {
  let taken = 0;
  /** When the line is free again. */
  let free = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const far = connect(target, 'localhost');
    for (const socket of [client, far]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    }
    client.on('data', (chunk) => setTimeout(() => far.write(chunk), roundTrip / 2));
    far.on('data', (chunk) => {
      taken += chunk.length;
      const now = performance.now();
      free = Math.max(free, now) + (chunk.length / bytesPerSecond) * 1000;
      setTimeout(() => client.write(chunk), free - now + roundTrip / 2);
    });
    client.on('end', () => setTimeout(() => far.end(), roundTrip));
    far.on('end', () => setTimeout(() => client.end(), Math.max(0, free - performance.now()) + roundTrip));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    taken() {
      const since = taken;
      taken = 0;
      return since;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
