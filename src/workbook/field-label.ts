import type { ActName } from '../policy/stages';
import { type Bilingual, hasText, same, say } from '../texts/say';
import { TEMPLATES } from './registers.generated';

/** Registers whose columns lend their labels to fields of the same name. */
const LENDERS = [
  'requests',
  'charges',
  'invoices',
  'payments',
  'serviceLog',
  'surveys',
  'handovers',
  'feedback',
  'supervision',
  'liaison',
  'followUps',
  'spotChecks',
  'promises',
  'policyVersions',
  'exceptions',
  'absences',
  'invoiceLines',
] as const;

/** What an act's field is called: by words of its own, by those that acts share, else as the column of its name. */
export function fieldLabel(act: ActName, key: string): Bilingual {
  const own = [`label.${act}.${key}`, `label.${key}`].find(hasText);
  return own ? say(own) : (columnLabel(key) ?? same(key));
}

function columnLabel(key: string): Bilingual | undefined {
  const columns = LENDERS.flatMap((register) => TEMPLATES[register].columns);
  return columns.find((column) => column.key === key)?.label;
}
