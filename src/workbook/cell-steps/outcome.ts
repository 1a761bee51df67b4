import { type Bilingual, same, say } from '../../texts/say';
import { fieldLabel } from '../field-label';
import { type RegisterName, TEMPLATES } from '../registers.generated';
import type { Answer } from '../run-act';
import type { Pick } from './cell-run';
import type { Taken } from './take-step';

/** What is written beside a step: that it is done, and what to mind; or why not, and what to do. */
export function outcomeText(answer: Answer, pick: Pick | Taken): Bilingual {
  if (answer.ok) return joined([same('✓'), ...(answer.warnings ?? [])]);
  const { message, hint, clause, fields = [] } = answer;
  const faults = fields.map(({ path, message: fault }) =>
    say('step.fault', { field: fieldName(pick, path), message: fault }),
  );
  return joined([
    message,
    ...faults,
    ...(hint ? [hint] : []),
    ...(clause ? [same(`[${clause}]`)] : []),
  ]);
}

function joined(parts: readonly Bilingual[]): Bilingual {
  return {
    zh: parts.map((one) => one.zh).join(' '),
    en: parts.map((one) => one.en).join(' '),
  };
}

/** A field by the column that the person at the row filled it from; what has none, by its name in the form. */
function fieldName(pick: Pick | Taken, path: string): Bilingual {
  if (!('act' in pick)) return same(path);
  const from = pick.cells.fields[path];
  const column = from && 'column' in from && columnOf(pick.row.register, from.column);
  return column ? column.label : fieldLabel(pick.act.name, path.slice(path.lastIndexOf('.') + 1));
}

function columnOf(register: RegisterName, key: string) {
  return TEMPLATES[register].columns.find((column) => column.key === key);
}
