import type { FromPage, FromServer } from '../protocol';

export interface ConnectionOptions {
  session: string;
  /** '' leaves the choice to the home. */
  user: string;
  received(message: FromServer): void;
  lost(): void;
}

export interface Connection {
  /** False when the home cannot be reached. */
  send(message: FromPage): boolean;
  close(): void;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;

/** A WebSocket to the home that comes back by itself. */
export function connect(options: ConnectionOptions): Connection {
  const query = new URLSearchParams({ session: options.session, user: options.user });
  let socket: WebSocket;
  let closed = false;
  let waitMs = FIRST_WAIT_MS;

  function open(): void {
    socket = new WebSocket(`ws://${location.host}/socket?${query}`);
    socket.onmessage = (event) => {
      waitMs = FIRST_WAIT_MS;
      if (!closed) options.received(JSON.parse(event.data));
    };
    socket.onclose = () => {
      if (closed) return;
      options.lost();
      setTimeout(() => !closed && open(), waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    };
  }

  open();
  return {
    send(message) {
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      return true;
    },
    close() {
      closed = true;
      socket.close();
    },
  };
}
