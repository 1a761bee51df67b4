import { h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { postJson } from '../api';
import { localText, momentOf } from '../home-time';
import { errorToast } from '../show';
import { longTime, shortTime, span } from '../show-time';
import { state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { Icon } from './icon';
import { Popover } from './popover';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Less is the time that the message took. */
const NOTICEABLE_MS = 30_000;

const STEPS = [
  { key: 'plusHour', ms: HOUR_MS },
  { key: 'plusDay', ms: DAY_MS },
  { key: 'plusWeek', ms: 7 * DAY_MS },
] as const;

/** The home's time, and ways to move it on. */
export function Clock(): JSX.Element {
  const { clockOffset, clockMoving } = useStore(state);
  const now = useNow() + clockOffset;
  const moved = Math.abs(clockOffset) > NOTICEABLE_MS;
  const look = `chip ${moved ? 'chip-moved' : ''}`;
  const face = [
    clockMoving
      ? h('span', { class: 'spinner', key: 'busy' })
      : h(Icon, { name: 'clock', size: 18 }),
    h('span', { class: 'chip-text', 'data-testid': 'clock-time' }, shortTime(now)),
  ];
  return h(Popover, {
    testId: 'clock',
    label: say('clock'),
    look,
    button: face,
    content: () => h(ClockCard, { now, offset: moved ? clockOffset : 0, moving: clockMoving }),
  });
}

function ClockCard({
  now,
  offset,
  moving,
}: {
  now: number;
  offset: number;
  moving: boolean;
}): JSX.Element {
  const { timeZone } = useStore(state);
  const step = (key: (typeof STEPS)[number]['key'], ms: number) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button',
        disabled: moving,
        'data-testid': `clock-${key}`,
        onClick: () => void moveTo(now + ms),
      },
      say(key),
    );
  return h(
    'div',
    { class: 'clock-card', 'data-testid': 'clock-card' },
    h('div', { class: 'card-label' }, say('clockNow')),
    h('div', { class: 'clock-face' }, longTime(now)),
    h('div', { class: 'card-note' }, `${timeZone} · ${aheadText(offset)}`),
    h(
      'div',
      { class: 'button-row' },
      STEPS.map(({ key, ms }) => step(key, ms)),
    ),
    h(MoveTo, { now, moving, timeZone }),
    h(
      'div',
      { class: `card-note ${moving ? 'card-busy' : ''}`, 'data-testid': 'clock-note' },
      moving && h('span', { class: 'spinner' }),
      say(moving ? 'clockMoving' : 'clockHint'),
    ),
  );
}

function MoveTo(props: { now: number; moving: boolean; timeZone: string }): JSX.Element {
  const [text, setText] = useState(() => localText(props.now, props.timeZone));
  const go = (event: Event) => {
    event.preventDefault();
    void moveTo(momentOf(text, props.timeZone));
  };
  return h(
    'form',
    { class: 'move-to', onSubmit: go },
    h('input', {
      type: 'datetime-local',
      class: 'field',
      required: true,
      value: text,
      'aria-label': say('moveTo'),
      'data-testid': 'clock-moment',
      onInput: (event: Event) => setText((event.target as HTMLInputElement).value),
    }),
    h(
      'button',
      { type: 'submit', class: 'button', disabled: props.moving, 'data-testid': 'clock-go' },
      say('go'),
    ),
  );
}

function aheadText(offset: number): string {
  if (!offset) return say('clockReal');
  return say(offset > 0 ? 'clockAhead' : 'clockBehind', { time: span(Math.abs(offset)) });
}

async function moveTo(moment: number): Promise<void> {
  try {
    await postJson('/api/clock', { to: new Date(moment).toISOString() });
  } catch (error) {
    errorToast(say('clock'), (error as Error).message);
  }
}

function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
