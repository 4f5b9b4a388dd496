/** Serves a folder as a plain web server of an intranet would: right types, the policy as a header, nothing else. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Names that carry a hash of the content never change. */
const HASHED = /\.[0-9a-f]{20}\.js$/;

const fileOf = (folder, url) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
  return file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
};

/** A request whose address cannot be read is a request for nothing. */
const safely = (find) => {
  try {
    return find();
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
};

const answerFrom = (folder, served) => (request, response) => {
  const file = safely(() => fileOf(folder, request.url ?? '/'));
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('没有这个文件。');
    return;
  }
  served(file);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': HASHED.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
  });
  createReadStream(file).pipe(response);
};

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server.address().port));
  });

/**
 * Listens on loopback, on `port` or, where it is taken, on the next free one of `tries`. `served` hears of every file sent.
 * @param {{ folder: string, port: number, tries?: number, certificate?: object | null, served?: (file: string) => void }} what
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function serveStatic({ folder, port, tries = 1, certificate = null, served = () => undefined }) {
  const answer = answerFrom(folder, served);
  for (let tried = 0; ; tried += 1) {
    const server = certificate === null ? createServer(answer) : createSecureServer(certificate, answer);
    try {
      const taken = await listen(server, port === 0 ? 0 : port + tried);
      return {
        port: taken,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried + 1 >= tries) throw error;
    }
  }
}
