import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** How slow a road to a server is. */
interface Pace {
  readonly bytesPerSecond: number;
  /** Milliseconds there and back. */
  readonly roundTrip: number;
  /** Round trips before the first byte: those of TCP and of TLS 1.3. Further connections are one with it, as in HTTP/2. */
  readonly opening: number;
}

/** As Lighthouse defines it, on a connection that is open already. */
const slow4g: Pace = { bytesPerSecond: 1_600_000 / 8, roundTrip: 150, opening: 0 };
/** One bar of signal at a crowded bazaar, from the first packet on. */
export const slow3g: Pace = { bytesPerSecond: 400_000 / 8, roundTrip: 400, opening: 2 };

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
export async function slowNetwork(
  target: number,
  { bytesPerSecond, roundTrip, opening }: Pace = slow4g,
): Promise<SlowNetwork> {
  let taken = 0;
  /** When the line is free again. */
  let free = 0;
  /** When the first connection was open. */
  let opened: number | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const far = connect(target, 'localhost');
    for (const socket of [client, far]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    }
    opened ??= performance.now() + opening * roundTrip;
    const open = opened;
    client.on('data', (chunk) => {
      setTimeout(() => far.write(chunk), Math.max(0, open - performance.now()) + roundTrip / 2);
    });
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
