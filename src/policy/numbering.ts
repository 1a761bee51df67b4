const DIGITS = 6;

/** What the numbers of other records begin with; staff give their own to products, prices and the like. */
const LETTERS = {
  serviceLog: 'L',
  promises: 'N',
  charges: 'F',
  invoices: 'P',
  payments: 'R',
  surveys: 'K',
  customers: 'C',
  contracts: 'H',
  warrantyEntries: 'B',
  absences: 'Q',
  outbox: 'M',
  audit: 'A',
  jobs: 'J',
  handovers: 'T',
  feedback: 'Y',
  supervision: 'D',
  liaison: 'X',
  exceptions: 'E',
  spotChecks: 'S',
} as const;

export type NumberedRegister = keyof typeof LETTERS;

/** The number of a request: `SH-2026-000123` (R63). Each unit and year counts from 1. */
export function requestNumber(unit: string, year: number, sequence: number): string {
  return `${unit}-${year}-${padded(sequence)}`;
}

export function requestCounter(unit: string, year: number): string {
  return `request/${unit}/${year}`;
}

/** The parts of a request's number, or null. A unit's code may itself hold hyphens. */
export function readRequestNumber(
  text: string,
): { unit: string; year: number; sequence: number } | null {
  const [whole, unit = '', year, sequence] = /^(.+)-(\d{4})-(\d{6,})$/.exec(text.trim()) ?? [];
  return whole ? { unit, year: Number(year), sequence: Number(sequence) } : null;
}

/** The number of any other record: `F-2026-000045`. */
export function recordNumber(register: NumberedRegister, year: number, sequence: number): string {
  return `${LETTERS[register]}-${year}-${padded(sequence)}`;
}

export function recordCounter(register: NumberedRegister, year: number): string {
  return `${register}/${year}`;
}

/** The number under which a reviewed request is filed: `DA-SH-2026-000007`; the year is that of filing (R52). */
export function archiveNumber(unit: string, year: number, sequence: number): string {
  return `DA-${unit}-${year}-${padded(sequence)}`;
}

export function archiveCounter(unit: string, year: number): string {
  return `archive/${unit}/${year}`;
}

/** The number of a hand-over slip, out or back: `JJ-SH-2026-000003` (R28). */
export function slipNumber(unit: string, year: number, sequence: number): string {
  return `JJ-${unit}-${year}-${padded(sequence)}`;
}

export function slipCounter(unit: string, year: number): string {
  return `handover/${unit}/${year}`;
}

function padded(sequence: number): string {
  return String(sequence).padStart(DIGITS, '0');
}
