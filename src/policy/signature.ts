/** What the customer sees and signs (R33): intake, service record, answer, opinion and sums. */
const REQUEST_FIELDS = [
  'no',
  'registeredAt',
  'unit',
  'registrar',
  'obtainedAt',
  'channel',
  'documentRef',
  'customerName',
  'contactName',
  'phone',
  'email',
  'address',
  'productSerial',
  'productName',
  'need',
  'serviceType',
  'workKind',
  'contractNo',
  'technician',
  'arrivedAt',
  'causeCode',
  'cause',
  'explanation',
  'workDone',
  'siteCleaned',
  'outcome',
  'completedAt',
  'answer',
  'opinion',
  'listTotal',
  'waivedTotal',
  'payable',
] as const;

/** A charge without what stays inside the company: cost, reasons for a deviation, who approved it. */
const CHARGE_FIELDS = [
  'id',
  'kind',
  'code',
  'description',
  'quantity',
  'listPrice',
  'waived',
  'charged',
  'lineType',
  'oldSerial',
  'newSerial',
] as const;

type Cell = string | number | boolean | null;
export type SignedRequest = Readonly<Record<(typeof REQUEST_FIELDS)[number], Cell>>;
export type SignedCharge = Readonly<Record<(typeof CHARGE_FIELDS)[number], Cell>>;

/**
 * The text that a signature is bound to, to be hashed. Any change to what was signed changes it; the order of rows, and
 * what is written later (invoice, payment, review, archive), does not.
 */
export function signedContent(request: SignedRequest, charges: readonly SignedCharge[]): string {
  const lines = charges.map((charge) => CHARGE_FIELDS.map((field) => plain(charge[field])));
  const byId = [...lines].sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return JSON.stringify({
    request: REQUEST_FIELDS.map((field) => [field, plain(request[field])]),
    charges: byId,
  });
}

/** One writing for what looks the same on paper: line ends, blanks at the end, how accents are composed. */
function plain(cell: Cell): string {
  if (cell === null || cell === false) return '';
  return String(cell)
    .normalize('NFC')
    .replace(/[ \t]*\r?\n/g, '\n')
    .trimEnd();
}
