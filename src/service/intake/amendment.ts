import type { TypeDecision } from '../../policy/coverage';
import { readPhone } from '../../policy/phone';
import { type Bilingual, same, say } from '../../texts/say';
import type { ActContext } from '../../workbook/act';
import type { Book } from '../../workbook/book';
import { decideType } from '../../workbook/decide-type';
import {
  choice,
  dateTime,
  fields,
  type InputOf,
  longText,
  maybe,
  rowOf,
  text,
} from '../../workbook/input';
import { type RegisterRows, TEMPLATES } from '../../workbook/registers.generated';
import { typeBlock } from '../../workbook/type-block';

/** What a correction may change; a blank field stays as it is. */
const corrected = {
  customerName: maybe(text(100)),
  contactName: maybe(text(60)),
  phone: maybe(text(60)),
  email: maybe(text(200)),
  address: maybe(text(300)),
  areaCode: maybe(rowOf('areas')),
  need: maybe(longText(5000, 2)),
  workKind: maybe(choice('workKind')),
  productSerial: maybe(text(60)),
  productName: maybe(text(120)),
  urgency: maybe(choice('urgency')),
  channel: maybe(choice('channel')),
  documentRef: maybe(text(300)),
  obtainedAt: maybe(dateTime()),
};

export const amendInput = fields({ no: text(40), ...corrected, reason: text(500) });

export type AmendContext = ActContext<InputOf<typeof amendInput>>;

type Request = RegisterRows['requests'];
type Corrected = keyof typeof corrected;

export interface Amendment {
  /** What the row gets: only what differs. */
  values: Partial<Request>;
  /** The row as it will be. */
  after: Request;
  /** Set when the correction decides the type anew. */
  decided: TypeDecision | null;
}

/** What a correction comes to: the fields that differ and, where the type rests on them or is still open, the type. */
export function amendmentOf(context: AmendContext): Amendment {
  const { input, found, book } = context;
  const request = found.one('request', 'requests').values;
  const values = correctedValues(input, request);
  const product = found.maybe('product', 'products')?.values;
  if (values.productSerial && !input.productName && product) values.productName = product.name;
  const after = { ...request, ...values };
  if (!asksType(request, values)) return { values, after, decided: null };
  const decided = decideType(book, {
    ...after,
    product: product ?? null,
    // As the intake would have been decided had it been right from the start.
    on: request.registeredAt.slice(0, 10),
  });
  const type = differing(typeBlock(decided, book), request);
  return { values: { ...values, ...type }, after: { ...after, ...type }, decided };
}

/** Whether the type must be decided anew once these values are corrected. */
export function asksType(
  request: Pick<Request, 'serviceType'>,
  values: { workKind?: string; productSerial?: string },
): boolean {
  return !request.serviceType || Boolean(values.workKind || values.productSerial);
}

function correctedValues(input: AmendContext['input'], request: Request): Partial<Request> {
  const typed = Object.keys(corrected).filter((key) => input[key as Corrected]);
  const values = Object.fromEntries(typed.map((key) => [key, input[key as Corrected]]));
  if (input.phone)
    Object.assign(values, { phone: readPhone(input.phone).normal, phoneOriginal: input.phone });
  return differing(values, request);
}

function differing(values: Partial<Request>, request: Request): Partial<Request> {
  const changed = Object.entries(values).filter(([key, value]) => {
    return value !== request[key as keyof Request];
  });
  return Object.fromEntries(changed);
}

/** Why a type was decided is told by the type itself, and how a telephone was typed by its number. */
const UNTOLD = ['typeReason', 'typeClause', 'phoneOriginal'];

/** What was changed, field by field: old → new, as the workbook shows it. */
export function changesTold({ values }: Amendment, request: Request, book: Book): Bilingual[] {
  return TEMPLATES.requests.columns
    .filter(({ key }) => key in values && !UNTOLD.includes(key))
    .map(({ key, label, choices }) => {
      const shown = (row: Partial<Request>) => cellText(row[key as keyof Request], choices, book);
      return say('log.amendedField', {
        field: label,
        former: shown(request),
        value: shown(values),
      });
    });
}

function cellText(cell: unknown, choices: string | undefined, book: Book): Bilingual {
  const value = String(cell ?? '');
  if (!value) return say('label.none');
  return choices ? book.words.label(choices, value) : same(value.replace('T', ' '));
}
