import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { bundle } from '../../scripts/bundle.ts';

/** The site, at the networks' own addresses, on loopback. */
export interface Site {
  port: number;
  /** Requests for anything but the site's own pages, and what the browser fetches for itself: nobody but a mistake asks. */
  unexpected: string[];
  close: () => Promise<void>;
}

const HOSTS = ['www.facebook.com', 'www.instagram.com', 'www.linkedin.com'];
const SCRIPT = '/test-site.js';
const CHURN_SCRIPT = '/test-churn.js';
/** Where Chromium asks for itself: updates, dictionaries. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gvt1)\.com(:\d+)?$/;
/** A site of no network, with a page and a script of its own. */
const FORUM = 'forum.example.org';

/** Starts the site. Its certificate is made on the spot and trusted by nobody but the browsers of the tests. */
export async function startSite(): Promise<Site> {
  const [script, churn, { private: key, cert }] = await Promise.all([
    bundle(join(import.meta.dirname, 'app.tsx')),
    bundle(join(import.meta.dirname, 'churn.ts')),
    generate([{ name: 'commonName', value: 'localhost' }], {
      extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2 as const, value })) }],
    }),
  ]);
  const style = readFileSync(join(import.meta.dirname, 'site.css'), 'utf8');
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>Maison Garance</title><link rel="icon" href="data:,"><style>${style}</style></head><body><div id="site"></div><script src="${SCRIPT}"></script></body></html>`;
  const unknown = page.replace(
    /<script.*<\/script>/,
    '<h1>Another kind of page</h1><p>Nothing here is a thread.</p>',
  );
  // Few tests go there: its script is made when it is asked for.
  const forum = () => bundle(join(import.meta.dirname, 'forum.ts'));
  const unexpected: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const { host = '' } = request.headers;
    const path = request.url ?? '/';
    const respond = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
      response.end(body);
    };
    if (host === FORUM && path === SCRIPT) void forum().then((text) => respond(200, 'text/javascript', text));
    else if (host === FORUM) respond(200, 'text/html', page);
    else if (!HOSTS.includes(host)) {
      if (!BROWSERS_OWN.test(host)) unexpected.push(`${host}${path}`);
      respond(404, 'text/plain', 'not here');
    } else if (path === SCRIPT) respond(200, 'text/javascript', script);
    else if (path === CHURN_SCRIPT) respond(200, 'text/javascript', churn);
    else if (path.startsWith('/churn.exemple')) respond(200, 'text/html', page.replace(SCRIPT, CHURN_SCRIPT));
    else if (path.startsWith('/unknown-layout')) respond(200, 'text/html', unknown);
    else respond(200, 'text/html', page);
  });
  const port = await listen(server);
  return { port, unexpected, close: () => stop(server) };
}

/** For a browser without a table of hosts of its own: a proxy that leads every host to the site. */
export async function startProxy(sitePort: number): Promise<{ port: number; close: () => Promise<void> }> {
  const open = new Set<Socket>();
  const proxy = createTcpServer((client) => {
    open.add(client);
    client.once('close', () => open.delete(client));
    client.once('data', () => {
      const site = connect(sitePort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(site).pipe(client);
      });
      site.on('error', () => client.destroy());
      client.on('error', () => site.destroy());
    });
  });
  const port = await listen(proxy);
  return {
    port,
    close() {
      // A browser leaves its connections open.
      for (const client of open) client.destroy();
      return stop(proxy);
    },
  };
}

function listen(server: TcpServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: TcpServer): Promise<void> {
  if ('closeAllConnections' in server) (server as Server).closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
