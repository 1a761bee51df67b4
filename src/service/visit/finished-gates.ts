import { refuse } from '../../policy/refusal';
import type { GateContext } from '../../workbook/act';

/** What came back is installed and works (R30). */
export function requireCommissioned({ found }: GateContext): void {
  const { id: no, values } = found.one('request', 'requests');
  if (!values.slipNo || !values.returnedAt || values.commissionedAt) return;
  refuse('notCommissioned', { no, slip: values.slipNo }, { clause: 'R30' });
}

/** A request that waits, but for goods in the workshop, is taken up again first: somebody goes there (R25). */
export function requireTakenUp({ found, book }: GateContext): void {
  const { id: no, values } = found.one('request', 'requests');
  if (values.stage !== 'pending' || values.pendingReason === 'workshop') return;
  const reason = book.words.label('pendingReason', values.pendingReason);
  refuse('stillWaiting', { no, reason }, { clause: 'R25' });
}
