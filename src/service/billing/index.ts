import type { Chapter } from '../../workbook/chapter';
import { addCharge } from './add-charge';
import { approveDeviation } from './approve-deviation';
import { confirmExclusion } from './confirm-exclusion';
import { invoiceNote } from './invoice-note';
import { issueInvoice } from './issue-invoice';
import { recordPayment } from './record-payment';
import { voidInvoice } from './void-invoice';

/** What it costs by the rules, the invoice, and the money received (R9, R11, R13, R34, R35). */
export const billing: Chapter = {
  acts: [addCharge, confirmExclusion, approveDeviation, issueInvoice, voidInvoice, recordPayment],
  views: [],
  jobs: [],
  papers: [invoiceNote],
};
