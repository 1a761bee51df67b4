import { h, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from './chrome/dialog';
import { ExcelFile } from './chrome/excel-file';
import { Header } from './chrome/header';
import { Questions } from './chrome/questions';
import { Sidebar } from './chrome/sidebar';
import { RunningStrip, Toasts } from './chrome/toasts';
import type { Desk } from './desk';
import { Drawer } from './panels/drawer';
import { state } from './state';
import { useStore } from './store';
import { say } from './texts';

export interface AppProps {
  desk: Desk;
  /** Univer draws in here; it is not Preact's. */
  grid: HTMLElement;
}

export function App({ desk, grid }: AppProps): JSX.Element {
  return h(
    'div',
    { class: 'app' },
    h(Header, { desk }),
    h(
      'div',
      { class: 'middle' },
      h(GridPlace, { grid }),
      h(Sidebar, { desk }),
      h(Drawer, {}),
      h(RunningStrip, {}),
    ),
    h(Dialog, { desk }),
    h(Questions, {}),
    h(ExcelFile, {}),
  );
}

function GridPlace({ grid }: { grid: HTMLElement }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.append(grid), [grid]);
  return h('div', { class: 'grid-place', ref: place }, h(Waiting, {}), h(Toasts, {}));
}

function Waiting(): JSX.Element | null {
  const { ready, failed } = useStore(state);
  if (failed) {
    const again = () => location.reload();
    return h(
      'div',
      { class: 'waiting', role: 'alert' },
      say('loadFailed'),
      h('button', { type: 'button', class: 'button', onClick: again }, say('retry')),
    );
  }
  if (ready) return null;
  return h(
    'div',
    { class: 'waiting', 'data-testid': 'waiting' },
    h('span', { class: 'spinner' }),
    say('loading'),
  );
}
