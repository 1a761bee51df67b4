import { h, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk';
import type { FromGuest, ToGuest } from '../guest/messages';

export interface GuestFrameProps {
  url: string;
  title: string;
  desk: Desk;
  close(): void;
  resize?(size: { width?: number; height?: number }): void;
}

/** Not `allow-same-origin`: a project's page must not reach the home but through `google.script`. */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** A project's page, and its door to the server. */
export function GuestFrame(props: GuestFrameProps): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<FromGuest>) => {
      const guest = frame.current?.contentWindow;
      if (guest && source === guest && data?.gas) void answer(data, guest, latest.current);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return h('iframe', {
    ref: frame,
    class: 'guest-frame',
    sandbox: SANDBOX,
    src: props.url,
    title: props.title,
    'data-testid': 'guest-frame',
  });
}

async function answer(message: FromGuest, guest: Window, props: GuestFrameProps): Promise<void> {
  switch (message.gas) {
    case 'run': {
      const { call, functionName, args } = message;
      const outcome = await props.desk.run(functionName, args);
      // The frame's origin is opaque: no other target can be named.
      guest.postMessage({ gas: 'ran', call, outcome } satisfies ToGuest, '*');
      return;
    }
    case 'close':
      return props.close();
    case 'size':
      return props.resize?.({ width: message.width, height: message.height });
    case 'focus':
      return props.desk.focusGrid();
  }
}
