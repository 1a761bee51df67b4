import type { ActContext } from '../../workbook/act';
import {
  choice,
  date,
  dateTime,
  fields,
  flag,
  type InputOf,
  longText,
  maybe,
  optional,
  rowOf,
  text,
} from '../../workbook/input';

/** What a customer said, and what was done about it in the same conversation. */
export const openInput = fields({
  kind: optional(choice('feedbackKind'), 'complaint'),
  verbatim: longText(5000),
  channel: optional(choice('channel'), 'phone'),
  receivedAt: maybe(dateTime()),
  letterDate: maybe(date()),
  documentRef: maybe(text(300)),
  requestNo: maybe(text(40)),
  unit: maybe(rowOf('units')),
  customerName: maybe(text(100)),
  phone: maybe(text(60)),
  email: maybe(text(200)),
  anonymous: optional(flag(), false),
  reply: maybe(longText(5000)),
  comfort: maybe(choice('comfort')),
  comfortText: maybe(text(500)),
  content: maybe(text(500)),
  promiseDueAt: maybe(dateTime()),
  conclusion: maybe(choice('feedbackConclusion')),
  conclusionText: maybe(longText(2000)),
  resolution: maybe(longText(5000)),
});

export type OpenContext = ActContext<InputOf<typeof openInput>>;
