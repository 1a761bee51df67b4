import type { Decision } from './use-review';

/** What the keys of the review can do. */
interface Hands {
  decide: (decision: Decision) => void;
  step: (by: number) => void;
  /** Puts the cursor into the remark, and out of it. */
  write: () => void;
  leave: () => void;
}

/** A passes, R begins the remark that sends back, Ctrl+Enter sends it; arrows (or J, K) change the form. */
export function reviewKey(hands: Hands): (event: KeyboardEvent) => void {
  return (event) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const press =
      event.target instanceof HTMLTextAreaElement
        ? whileTyping(event.key, isCommand)
        : isCommand || event.altKey
          ? undefined
          : KEYS[event.key.toLowerCase()];
    if (!press) return;
    event.preventDefault();
    press(hands);
  };
}

type Press = (hands: Hands) => void;

function whileTyping(key: string, isCommand: boolean): Press | undefined {
  if (key === 'Escape') return ({ leave }) => leave();
  return key === 'Enter' && isCommand ? ({ decide }) => decide('returned') : undefined;
}

const forward: Press = ({ step }) => step(1);
const back: Press = ({ step }) => step(-1);

const KEYS: Record<string, Press> = {
  a: ({ decide }) => decide('approved'),
  r: ({ write }) => write(),
  j: forward,
  arrowright: forward,
  k: back,
  arrowleft: back,
};
