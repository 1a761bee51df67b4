import type { Box, Mutation } from '../../host/contract';
import type { FromPage, Message, Snapshot } from '../protocol';
import { loadFonts } from './fonts';
import type { Replica, Sheet, Viewer } from './grid/index';
import { localText } from './home-time';
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
  selection(): Box | null;
  /** Applies a filter view of the open tab in this page alone; null shows all rows. */
  chooseView(id: number | null): void;
  focus(): void;
}

export interface WorkbookPort {
  send(message: FromPage): void;
  /** The workbook is on the screen. */
  ready(): void;
}

interface Shown {
  sheet: Sheet;
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
      shown.sheet.workAs(viewer);
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
    shown?.sheet.flush();
    const box = shown?.sheet.selection();
    if (box) port.send({ kind: 'select', box });
  };
  return {
    entry(message) {
      if (!shown) return void early.push(message);
      shown.sheet.flush();
      shown.replica.entry(message);
    },
    own: (message) => shown?.replica.own(message),
    refused: (message) => shown?.replica.refused(message),
    workAs(next) {
      viewer = next;
      shown?.sheet.workAs(next);
    },
    connected(seq) {
      bookSeq = seq;
      shown?.sheet.setEditable(true);
      shown?.replica.connected(seq);
    },
    disconnected: () => shown?.sheet.setEditable(false),
    settle,
    activate: (box) => shown?.sheet.activate(box),
    selection: () => shown?.sheet.selection() ?? null,
    chooseView: (id) => shown?.sheet.chooseView(id),
    focus: () => shown?.sheet.focus(),
  };
}

async function load(container: HTMLElement, port: WorkbookPort): Promise<Shown> {
  const [snapshot, { createSheet, Replica }] = await Promise.all([
    fetchSnapshot(),
    import('./grid/index'),
    loadFonts(),
  ]);
  let replica: InstanceType<typeof Replica> | undefined;
  const sheet = await createSheet(container, currentLanguage(), {
    edited: (mutations) => replica?.edited(mutations),
    selected: (box) => port.send({ kind: 'select', box }),
    warned: (title) => toast({ title, message: say('warnedEdit') }),
    today: () => {
      const { clockOffset, timeZone } = state.get();
      return localText(Date.now() + clockOffset, timeZone).slice(0, 10);
    },
    viewsAre: (views) => state.set({ views }),
    unknown: (types) => toast({ message: say('unknownFilter', { types: types.join(', ') }) }),
    painted: () => {
      news.ready = true;
      state.set({ ready: true });
    },
  });
  sheet.load(snapshot.workbook);
  entitle(sheet.name());
  Object.assign(news, { seq: snapshot.seq, save: () => sheet.save() });
  news.rowsOnShow = () => sheet.rowsOnShow();
  replica = new Replica(replicaPort(sheet, port), snapshot);
  return { sheet, replica };
}

function replicaPort(sheet: Sheet, port: WorkbookPort) {
  return {
    apply: (mutations: Mutation[]) => sheet.apply(mutations),
    moved: () => sheet.forgetUndo(),
    send: port.send,
    at: (seq: number) => {
      news.seq = seq;
      entitle(sheet.name());
    },
    async reload() {
      const snapshot = await fetchSnapshot();
      sheet.load(snapshot.workbook);
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
