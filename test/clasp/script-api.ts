import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PushedFile {
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

/** The part of Google's Apps Script API that a push needs, on this machine: it keeps what arrives. */
export class ScriptApi {
  /** `PUT /v1/projects/…/content`, in the order of arrival. */
  readonly requests: string[] = [];
  content: PushedFile[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.requests.push(`${request.method} ${request.url?.split('?')[0]}`);
    readBody(request).then((body) => {
      if (request.method === 'PUT') this.content = JSON.parse(body).files;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ files: this.content }));
    });
  });

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
}
