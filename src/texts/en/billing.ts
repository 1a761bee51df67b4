/** Charges, invoices and payments. */
export const billing = {
  'error.chargesSigned': 'The customer signed for the charges of {no} on {at}; they stand.',
  'hint.chargesSigned':
    'Register later work as a request of its own. To add a charge that was forgotten, hand the form in and have the supervisor send it back; the customer then signs again.',
  'error.chargesInvoiced':
    'Invoice {number} over the total so far is recorded for {no}; no charge can be added.',
  'hint.chargesInvoiced':
    'Charges are complete before the invoice. Register what came later as a request of its own.',
  'error.nothingToConfirm': '{no} has no excluded charge that waits to be confirmed.',
  'hint.nothingToConfirm':
    'An excluded charge that is also far from the rule is approved with "Approve a price deviation", which confirms both.',
  'error.nothingToApprove': '{no} has no deviation that waits for approval.',
  'hint.nothingToApprove':
    'Excluded charges are agreed to with "Confirm an exclusion"; others need no approval.',
  'error.nothingToInvoice': 'Nothing is payable for {no}, so there is nothing to invoice.',
  'hint.nothingToInvoice': 'If something was charged, record it with "Add charges" first.',
  'error.alreadyInvoiced': 'Invoice {number} is already recorded for {no}.',
  'hint.alreadyInvoiced':
    'Each request has one invoice over its whole sum. If it is wrong, the accountant voids or reverses it, and it is issued anew.',
  'error.nothingToVoid': '{no} has no invoice that could be voided or reversed.',
  'hint.nothingToVoid':
    'Only an invoice that was issued, and is not ended yet, can be; one that is still to be issued need not be voided.',
  'error.onlyReversed':
    'Invoice {number} ({kind}, issued {issuedOn}) cannot be voided, only reversed in red.',
  'hint.onlyReversed':
    'Issue the red-letter invoice on the tax platform, then fill in its number and that of its confirmation slip. "Invoice kinds" says how long a kind may be voided.',
  'error.exclusionUntold':
    'The customer was not told of {count} excluded charge(s) of {no} before the work: {items}.',
  'hint.exclusionUntold':
    'Add the charges anew with "Replaces all former charges" and say when and how the customer was told. What nobody told may not be charged: leave out the exclusion.',
  'error.nothingToPay': 'Nothing is payable for {no}.',
  'hint.nothingToPay': 'If something was charged, record it with "Add charges" first.',
  'error.fullyPaid': 'All of the {payable} yuan for {no} was paid.',
  'hint.fullyPaid':
    'If the sum is wrong, correct the charges with "Add charges", or have the accountant check the payments.',

  'field.priceKind': 'Price "{code}" is for {kind}; change the kind or leave it blank.',
  'field.priceInactive':
    'Price "{code}" is not in use; choose another, or ask the accountant to activate it.',
  'field.priceListed':
    'The price list has a price. To charge less or more, fill in the amount charged and the reason.',
  'field.exclusionUseless':
    'This is neither a free nor a contract service, so there is nothing to exclude.',
  'field.deviationReason': 'By the rule this is {rule} yuan; say why something else is charged.',
  'field.invoiceNumberOrDue': 'Fill in the number, or the day by which the invoice will be issued.',
  'field.dueOnPast': 'This day may not lie in the past.',
  'field.invoiceNumberUsed': 'This number is recorded for {no} already; please check it.',
  'field.linesLater': 'Lines are filled in when the invoice is issued, not before.',
  'field.differenceReason':
    'The total of {total} yuan is not the {payable} payable; please say why.',
  'field.whichInvoice': 'Fill in the number of the invoice that is meant: {numbers}.',
  'field.redEarly': 'A red-letter invoice is not dated before the original, {issuedOn}.',
  'field.toldHow': 'Please choose how the customer was told.',
  'field.toldAfterWork': 'The customer is told before the work is completed ({at}).',
  'field.toldUseless': 'Without an exclusion there is nothing to tell the customer.',
  'field.paidTooMuch': 'Only {outstanding} yuan is outstanding.',
  'field.beforeRegistered': 'Not before the registration, {at}.',

  'warning.needsApproval':
    '"{item}" is {rule} yuan by the rule and {charged} as charged: the supervisor must approve it before the customer signs.',
  'warning.exclusionUnconfirmed':
    '"{item}" is charged as not covered: the supervisor must confirm it before the customer signs.',
  'warning.exclusionUntold':
    '"{item}" is charged as not covered: tell the customer before the work and record when, or nobody can sign (R9).',
  'warning.taxRateUnchecked':
    'The tax rate of {percent} % ({category}) was never checked by the accountant; please check it.',
  'warning.taxRateNotInTable':
    'A tax rate of {percent} % is not in the table of {on} ({category}); please check it.',
  'warning.invoiceAnew':
    'The invoice over {total} yuan is taken back; record a new one, or the day by which it will be issued.',
  'warning.receiptOnly':
    'A receipt is no invoice: contract and paid services still need a formal one (R34).',
  'warning.overpaid':
    '{paid} yuan was received, more than the {payable} payable: give the rest back, or check it.',
  'reason.chargeReplaced':
    'Taken back by {who} on {at}. Formerly: quantity {quantity}, {charged} yuan charged; {reason}',
  'log.deviationApproved': 'Deviation approved: {comment}',

  'label.lines': 'Charges',
  'label.price': 'Unit price (if not in the price list)',
  'label.taxRate': 'Tax rate (13 is 13 %)',
  'label.dueOn': 'To be issued by (if not issued yet)',
  'label.replace': 'Replaces all former charges',
  'label.addCharge.charged': 'Amount charged (if not by the rule)',
  'label.addCharge.exclusion': 'Exclusion (if not covered)',
  'label.addCharge.toldAt': 'Customer told at (if excluded)',
  'label.addCharge.toldHow': 'How the customer was told',
  'label.approveDeviation.comment': 'Comment on the approval',
  'label.issueInvoice.kind': 'Kind of invoice',
  'label.issueInvoice.code': 'Invoice code (older invoices only)',
  'label.issueInvoice.lines': 'Lines of the invoice (blank: from the charges)',
  'label.issueInvoice.quantity': 'Quantity on the line',
  'label.issueInvoice.net': 'Net amount of the line',
  'label.issueInvoice.rate': 'Rate of the line (13 is 13 %; blank: as above)',
  'label.issueInvoice.tax': 'Tax of the line (blank: by the rate)',
  'label.issueInvoice.delivery': 'Delivered by (if handed over)',
  'label.issueInvoice.differenceReason': 'Why it is not the amount payable',
  'label.voidInvoice.reason': 'Why it is voided or reversed',
  'label.voidInvoice.number': 'Number of the original (if several)',
  'label.voidInvoice.redNumber': 'Number of the red-letter invoice',
  'label.voidInvoice.redCode': 'Its invoice code (older invoices only)',
  'label.voidInvoice.confirmationNo': 'Number of its confirmation slip',
  'label.voidInvoice.issuedOn': 'Date of the red-letter invoice (blank: today)',
  'label.recordPayment.at': 'Received at (blank: now)',
  'label.recordPayment.amount': 'Amount received',
  'label.recordPayment.method': 'How it was paid',
  'label.recordPayment.invoiceNo': 'Invoice no. (blank: that of the request)',
} as const;
