import { defineAct } from '../../workbook/act';
import { update } from '../../workbook/change';
import { requireGoodsBack } from '../../workbook/goods-gate';
import { fields, text } from '../../workbook/input';

/** Ends a request that needs no service any more; the reason stays with it. What was taken back goes back first (R27). */
export const cancel = defineAct({
  name: 'cancel',
  input: fields({ no: text(40), reason: text(500) }),
  registers: ['requests'],
  load: ({ no }) => ({ request: { register: 'requests', column: 'no', value: no, need: 'one' } }),
  gates: [requireGoodsBack],
  decide: ({ input, found, now }) => {
    const request = found.one('request', 'requests');
    return {
      changes: [
        update(request, { stage: 'cancelled', cancelledAt: now, cancelReason: input.reason }),
      ],
      value: { no: request.id, stage: 'cancelled' },
      target: request.id,
      unit: request.values.unit,
    };
  },
  cells: [
    {
      step: 'cancel',
      fields: {
        reason: { column: 'stepText' },
      },
    },
  ],
});
