import type { Box } from '../../host/contract';
import type { FromPage, Message, Snapshot } from '../protocol';
import { loadFonts } from './fonts';
import type { Grid } from './grid/index';
import type { Replica } from './grid/replica';
import type { Viewer } from './grid/rights';
import { currentLanguage } from './language';
import { news } from './news';
import { toast } from './show';
import { state } from './state';
import { say } from './texts';

/** The workbook in the page, from the first byte on: what arrives before it is there waits. */
export interface WorkbookView {
  entry(message: Message<'entry'>): void;
  own(message: Message<'own'>): void;
  refused(message: Message<'refused'>): void;
  /** Rights in the page are this person's. */
  workAs(viewer: Viewer): void;
  connected(bookSeq: number): void;
  disconnected(): void;
  /** Hands out edits and the selection: what a script that starts now must see. */
  settle(): void;
  activate(box: Box): void;
  focus(): void;
}

export interface WorkbookPort {
  send(message: FromPage): void;
  /** The workbook is on the screen. */
  ready(): void;
}

interface Shown {
  grid: Grid;
  replica: Replica;
}

export function openWorkbook(container: HTMLElement, port: WorkbookPort): WorkbookView {
  let shown: Shown | undefined;
  const early: Message<'entry'>[] = [];
  let bookSeq = 0;
  let viewer: Viewer = { email: '', owner: '' };

  load(container, port).then(
    (loaded) => {
      shown = loaded;
      shown.grid.workAs(viewer);
      for (const message of early) shown.replica.entry(message);
      shown.replica.connected(bookSeq);
      port.ready();
    },
    (error) => {
      console.error(error);
      state.set({ failed: true });
    },
  );

  const settle = () => {
    shown?.grid.flush();
    const box = shown?.grid.selection();
    if (box) port.send({ kind: 'select', box });
  };
  return {
    entry(message) {
      if (!shown) return void early.push(message);
      shown.grid.flush();
      shown.replica.entry(message);
    },
    own: (message) => shown?.replica.own(message),
    refused: (message) => shown?.replica.refused(message),
    workAs(next) {
      viewer = next;
      shown?.grid.workAs(next);
    },
    connected(seq) {
      bookSeq = seq;
      shown?.grid.setEditable(true);
      shown?.replica.connected(seq);
    },
    disconnected: () => shown?.grid.setEditable(false),
    settle,
    activate: (box) => shown?.grid.activate(box),
    focus: () => shown?.grid.focus(),
  };
}

async function load(container: HTMLElement, port: WorkbookPort): Promise<Shown> {
  const [snapshot, { createGrid, Replica }] = await Promise.all([
    fetchSnapshot(),
    import('./grid/index'),
    loadFonts(),
  ]);
  let replica: InstanceType<typeof Replica> | undefined;
  const grid = await createGrid(container, currentLanguage(), {
    edited: (mutations) => replica?.edited(mutations),
    selected: (box) => port.send({ kind: 'select', box }),
    painted: () => {
      news.ready = true;
      state.set({ ready: true });
    },
  });
  grid.load(snapshot.workbook);
  entitle(grid.name());
  Object.assign(news, { seq: snapshot.seq, save: grid.save });
  replica = new Replica(replicaPort(grid, port), snapshot);
  return { grid, replica };
}

function replicaPort(grid: Grid, port: WorkbookPort) {
  return {
    apply: grid.apply,
    moved: grid.forgetUndo,
    send: port.send,
    at: (seq: number) => {
      news.seq = seq;
      entitle(grid.name());
    },
    async reload() {
      const snapshot = await fetchSnapshot();
      grid.load(snapshot.workbook);
      news.resyncs += 1;
      return snapshot;
    },
    lost(reason?: string) {
      toast({ message: reason ? say('refusedEdit', { reason }) : say('lostEdit'), seconds: 10 });
    },
  };
}

function entitle(title: string): void {
  if (title !== state.get().title) state.set({ title });
  document.title = title;
}

async function fetchSnapshot(): Promise<Snapshot> {
  const response = await fetch('/api/snapshot');
  if (!response.ok) throw new Error(`The snapshot could not be had: ${response.status}`);
  return response.json();
}
