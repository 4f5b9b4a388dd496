import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.png', 'image/png'],
]);

export interface FolderServer {
  /** http://127.0.0.1:port */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder on loopback, on a free port, once the folder is `ready`. */
export async function serveFolder(
  folder: string,
  ready: () => Promise<void> = () => Promise.resolve(),
): Promise<FolderServer> {
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    try {
      await ready();
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
      return;
    }
    const file = join(folder, normalize(decodeURIComponent(path)));
    await readFile(file).then(
      (bytes) => response.writeHead(200, { 'Content-Type': TYPES.get(extname(file)) ?? '' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  };
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, response);
  });
  // The first answer waits for the build.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
