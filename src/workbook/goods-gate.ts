import { refuse } from '../policy/refusal';
import type { GateContext } from './act';

/** What was taken back is back at the customer's before anything ends or goes on (R27). */
export function requireGoodsBack({ found }: GateContext): void {
  const { id: no, values } = found.one('request', 'requests');
  if (!values.slipNo || values.returnedAt) return;
  refuse('goodsOut', { no, slip: values.slipNo }, { clause: 'R27' });
}
