import type { Field, Values } from './types';

/** What the page knows of single acts, beyond their fields: it only arranges and suggests, the act decides. */
interface Shape {
  /** The fields that are asked first, in this order; the others stand under "more". */
  first?: (request: Values) => string[];
  /** Suggestions beside the request's own values. */
  suggest?: (request: Values) => Values;
  /** Fields that never start with the request's value: it is a new one that is asked for. */
  anew?: string[];
}

const VISIT = ['causeCode', 'cause', 'explanation', 'workDone', 'siteCleaned'];

const SHAPES: Record<string, Shape> = {
  // As the telephone goes: who, how to reach, what, which machine, where.
  registerRequest: {
    first: () => [
      'customerName',
      'phone',
      'need',
      'productSerial',
      'areaCode',
      'address',
      'urgency',
      'channel',
    ],
    suggest: () => ({ urgency: 'normal', channel: 'phone', workKind: 'repair' }),
  },
  reassign: { anew: ['technician'] },
  logContact: {
    first: () => ['result', 'appointmentFrom', 'appointmentTo', 'text'],
    suggest: () => ({ direction: 'out' }),
  },
  complete: { first: ({ serviceType }) => (serviceType === 'other' ? ['answer'] : VISIT) },
  sign: {
    first: () => [
      'signatureKind',
      'signedBy',
      'opinion',
      'signatureDrawing',
      'witness',
      'signatureRef',
    ],
  },
  addCharge: { suggest: () => ({ quantity: 1 }) },
  issueInvoice: {
    first: () => [
      'kind',
      'number',
      'issuedOn',
      'dueOn',
      'buyerType',
      'buyerName',
      'buyerTaxNo',
      'taxRate',
    ],
    suggest: ({ customerName }) => ({ buyerName: customerName ?? '' }),
  },
  recordPayment: {
    first: () => ['amount', 'method'],
    suggest: ({ payable, paid }) => ({
      amount: Math.max(0, Number(payable ?? 0) - Number(paid ?? 0)) || null,
    }),
  },
  fileCall: { suggest: () => ({ kind: 'repair' }) },
  openFeedback: {
    first: () => [
      'kind',
      'verbatim',
      'channel',
      'requestNo',
      'customerName',
      'phone',
      'letterDate',
    ],
    suggest: () => ({ kind: 'complaint', channel: 'phone' }),
  },
  recordSurveyAnswer: { suggest: () => ({ channel: 'phone' }) },
};

/** The common fields of a line of charges; the rest is for what departs from the price list. */
const FIRST_OF_LINE = ['code', 'description', 'kind', 'quantity'];

/** Splits an act's fields into those asked at once and those under "more". */
export function arrange(act: string, fields: Field[], request: Values) {
  return split(fields, SHAPES[act]?.first?.(request));
}

export function arrangeLine(fields: Field[]) {
  return split(fields, FIRST_OF_LINE);
}

/** A list that names none of the fields, or all but one, parts nothing. */
function split(fields: Field[], order: string[] = []): { first: Field[]; more: Field[] } {
  const first = order.flatMap((key) => fields.filter((field) => field.key === key));
  const more = fields.filter((field) => !first.includes(field));
  if (!first.length || more.some((field) => field.required)) return { first: fields, more: [] };
  return { first, more };
}

/** What a form starts with: the request's values of the same name, and what is likely. */
export function startingValues(act: string, request: Values): Values {
  const { suggest, anew = [] } = SHAPES[act] ?? {};
  const own = Object.entries(request).filter(([key]) => !anew.includes(key));
  return { ...Object.fromEntries(own), ...suggest?.(request) };
}
