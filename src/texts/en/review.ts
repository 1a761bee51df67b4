/** Handing in, reviewing, filing. */
export const review = {
  'error.ownWork': 'You did the work of {no} yourself; somebody else must judge it.',
  'hint.ownWork':
    'Ask another supervisor of the unit; if there is none, an administrator can name a deputy in Staff.',
  'error.chargesMissing': '{no} has no charges yet.',
  'hint.chargesMissing':
    'Record them with "Add charges"; a free service too (at 0), so that the customer sees what was waived.',
  'error.chargesUnapproved': '{count} charge(s) of {no} wait for the supervisor: {items}.',
  'hint.chargesUnapproved':
    'The supervisor agrees with "Confirm an exclusion" or "Approve a price deviation".',
  'error.signatureMissing': 'The customer has not signed {no}.',
  'hint.signatureMissing':
    'Have the customer sign first; if he refuses, name a witness and his reason.',
  'error.signatureStale':
    'What the customer signed for in {no} was changed since; the signature no longer stands.',
  'hint.signatureStale':
    'Restore what was changed from the version history, or have the customer sign again.',
  'error.invoiceMissing':
    '{payable} yuan is payable for {no}: an invoice number, or the day by which it will be issued, is missing.',
  'hint.invoiceMissing':
    'Fill in the number with "Record the invoice", or the day when it is not issued yet.',
  'error.invoiceOverdue': 'The invoice of {no} was to be issued by {due} and still has no number.',
  'hint.invoiceOverdue': 'Fill in the number with "Record the invoice", or set another day.',
  'error.paymentMissing': '{outstanding} yuan of {no} is still to be paid.',
  'hint.paymentMissing': 'Record the payment, or hand in with the reason why it is outstanding.',
  'error.noVisitToHandIn': '{no} has no visit that is still to be handed in.',
  'hint.noVisitToHandIn':
    'While the work goes on, the form goes in once on each day with a visit; once finished, it goes to the review.',
  'error.nothingHandedIn': 'Nothing of {no} was handed in to be looked at.',
  'hint.nothingHandedIn': 'The technician hands it in first; once finished it is reviewed.',
  'list.comma': ', ',
  'mail.handInSubject': '{count} form(s) of {day} were not handed in',
  'mail.handInBody':
    'Visited on {day}, and not handed in to the supervisor by midnight:\n\n{list}\n\nPlease hand them in at once, finished or not.',
  'error.notRetractable': 'The last step of {no} is "{act}", which cannot be taken back.',
  'hint.notRetractable':
    'Only the last step can. Correct wrong data with "Amend", void a wrong invoice, have a signed form sent back by the supervisor, cancel what is not needed.',
  'error.notYourStep': '"{act}" was done by {who}; it is not yours to take back.',
  'hint.notYourStep': 'Ask that person, or the supervisor.',
  'error.stepInUse': '"{act}" cannot be taken back: {id} rests on it already.',
  'hint.stepInUse': 'Go on from where it stands; amend or renegotiate what is wrong.',
  'log.retracted': 'Took back "{act}" ({who}, {at}): {reason}. Before that: {stood}',
  'log.stood': '{field} {value}',
  'mail.dispatchWithdrawnSubject': 'Dispatch withdrawn: {no} {name}',
  'mail.dispatchWithdrawnBody':
    'You are not sent to this customer any more; please do not go there.\n\nNumber: {no}\nCustomer: {name}\nReason: {reason}',
  'label.retract.reason': 'Why it is taken back',
  'field.outstandingReason': '{outstanding} yuan is outstanding; please say why.',
  'field.returnComment': 'Say why it is sent back, so that the technician knows what to change.',
  'warning.submittedLate': 'The service was on {day}; the form goes in the same day (R50).',
  'warning.invoiceNotNeeded':
    'Nothing is payable, yet invoice {number} is recorded; please check it.',
  'note.archiveInvoice': 'Waiting for an invoice: {list}',
  'note.archiveFault': 'Not archived, a cell is wrong or the review has no time: {list}',
  'label.decision': 'Decision',
  'label.review.comment': 'Review comment',
  'gap.signature': 'No signature',
  'gap.stale': 'Changed after it was signed',
  'gap.witness': 'Refused to sign, without a witness',
  'gap.cause': 'No cause',
  'gap.workDone': 'No service record',
  'gap.explanation': 'No explanation to the customer',
  'gap.siteCleaned': 'Site not left clean',
  'gap.opinion': "No customer's opinion",
  'gap.charges': 'No charges',
  'gap.owed': 'Not paid in full, without a reason',
  'gap.invoice': 'No invoice, and no day for it',
  'gap.invoiceLate': 'The invoice is overdue',
  'gap.handIn': 'Not handed in on the day of the visit',
} as const;
