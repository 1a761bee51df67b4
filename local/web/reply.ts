import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** One request, as the routes see it. */
export interface Visit {
  url: URL;
  request: IncomingMessage;
  /** What the route's pattern caught. */
  caught: string[];
  body(): Promise<string>;
  bytes(): Promise<Buffer>;
}

/** Fault of the one who asks; its text is the answer. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const LARGEST_BODY = 20e6;

export function json(value: unknown): Reply {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

export function html(body: string, headers: Record<string, string> = {}): Reply {
  return { status: 200, type: 'text/html; charset=utf-8', body, headers };
}

export function text(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body };
}

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Refusal(413, 'The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as an object of JSON. */
export async function readJson(visit: Visit): Promise<Record<string, unknown>> {
  const value: unknown = parsed(await visit.body());
  if (typeof value !== 'object' || value === null) throw new Refusal(400, 'JSON object expected.');
  return value as Record<string, unknown>;
}

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': Buffer.byteLength(reply.body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...reply.headers,
  });
  response.end(reply.body);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, 'JSON expected.');
  }
}
