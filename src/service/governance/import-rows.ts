import * as v from 'valibot';
import { type ActContext, defineAct } from '../../workbook/act';
import { fields, type InputOf, text } from '../../workbook/input';
import { rememberMapping } from './import-mappings';
import { importRecords } from './import-records';
import { importRequests } from './import-requests';
import { requireImportable, targetOf } from './import-targets';

/** A cell of the list: what a CSV or a sheet holds. */
const cell = v.union([v.string(), v.number(), v.boolean()]);

const input = fields({
  register: text(40),
  /** What the list is called, for the audit and for rows without an id of their own. */
  source: text(200),
  header: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(200)),
  /** Column of the list → column key of the register. */
  mapping: v.record(v.string(), v.string()),
  rows: v.pipe(v.array(v.array(cell)), v.maxLength(1000)),
  /** Number of the first row in the list, so that refusals name the rows as the user sees them. */
  firstRow: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type ImportInput = InputOf<typeof input>;
export type ImportContext = ActContext<ImportInput>;

/**
 * Takes a block of an existing list into a register. What cannot be taken is answered with its row number and reason;
 * nothing is taken twice. Imported requests are history: no clock, no survey and no mail follows from them.
 */
export const importRows = defineAct({
  name: 'importRows',
  input,
  registers: ['requests', 'customers', 'products', 'contracts', 'areas', 'mappings'],
  scope: ({ actor }) => ({ unit: actor.unit, owners: [] }),
  gates: [],
  checks: [requireImportable],
  decide: (context) => {
    const { register, source, rows } = context.input;
    const target = targetOf(register);
    const taken =
      register === 'requests' ? importRequests(context, target) : importRecords(context, target);
    return {
      changes: [...taken.changes, ...rememberMapping(context)],
      value: {
        register,
        offered: rows.length,
        accepted: taken.accepted,
        refused: taken.refused,
        notes: taken.notes,
      },
      target: `${register} ← ${source}`,
      unit: context.actor.unit,
    };
  },
});
