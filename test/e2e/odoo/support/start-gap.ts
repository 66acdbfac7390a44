import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line between the browser and Odoo that can lose an answer. */
export interface Gap {
  readonly origin: string;
  /** Lets the next call of a method reach Odoo and be done there, and then cuts the line instead of answering. */
  readonly loseAnswerOf: (method: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts such a line to an Odoo; the browser knows Odoo by the line's own address. */
export async function startGap(odoo: string): Promise<Gap> {
  let lost: { readonly method: string; readonly done: () => void } | null = null;
  const server = createServer((asked, answer) => {
    const { hostname, port } = new URL(odoo);
    const { method = 'GET', url: path = '/', headers } = asked;
    const options = { hostname, port, method, path, headers };
    const passed = request(options, (reply) => {
      if (lost === null || !path.endsWith(`/${lost.method}`)) {
        hand(reply, answer);
        return;
      }
      const { done } = lost;
      lost = null;
      // Odoo has written by the time it has answered in full.
      reply.resume().on('end', () => {
        asked.socket.destroy();
        done();
      });
    });
    passed.on('error', () => asked.socket.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    loseAnswerOf: (method) =>
      new Promise((done) => {
        lost = { method, done };
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function hand(reply: IncomingMessage, answer: ServerResponse): void {
  answer.writeHead(reply.statusCode ?? 502, reply.headers);
  reply.pipe(answer);
  reply.on('error', () => answer.destroy());
}
