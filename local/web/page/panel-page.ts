import { noteChanges } from './changes';
import { connect } from './connection';
import { type PanelName, state } from './state';
import { say } from './texts';

/** Outbox, triggers or executions as a page of its own: without the workbook, and kept fresh the same way. */
export function openPanelPage(): void {
  const panel = location.pathname.slice(1) as PanelName;
  state.set({ panel });
  document.title = say(panel);
  state.watch(() => {
    const { panel: now } = state.get();
    if (!now || location.pathname === `/${now}`) return;
    history.replaceState(null, '', `/${now}`);
    document.title = say(now);
  });
  connect({
    session: crypto.randomUUID(),
    user: '',
    lost: () => state.set({ online: false }),
    received: noteChanges,
  });
}
