/** Arrival, completion, signature. */
export const visit = {
  'error.contactMissing':
    '{no} has no successful contact with the customer; nobody goes there yet.',
  'hint.contactMissing': 'Log the contact first, with the result "Agreed".',
  'error.recordIncomplete':
    'The service record of {no} lacks {count} of its parts; it is not complete.',
  'hint.recordIncomplete': 'Fill in what is marked and send it again.',
  'error.alreadySigned': '{no} was already signed at {at}.',
  'hint.alreadySigned':
    'A new signature is only needed when what was signed was changed, or the form was sent back.',
  'error.signatureIncomplete': 'The proof of the signature is not complete.',
  'hint.signatureIncomplete': 'Fill in what is marked.',
  'field.beforeContact': 'This may not be before the contact with the customer.',
  'field.beforeLastVisit': 'This may not be before the arrival of the last visit.',
  'field.beforeArrival': 'This may not be before the arrival.',
  'field.beforeRegistration': 'This may not be before the registration.',
  'field.beforeCompletion': 'This may not be before the completion.',
  'field.afterCompletion': 'The cause may not be found after the completion.',
  'field.causeMissing': 'Choose a kind of cause, or describe the cause.',
  'field.explanationMissing': 'Say how it was explained to the customer.',
  'field.workDoneMissing': 'Say in the service record what was done.',
  'field.answerMissing': 'Write down the answer that the customer was given.',
  'field.signedByMissing': 'Say who signed.',
  'field.signatureDrawingMissing':
    'Have the customer sign in the box, or attach the signature document.',
  'field.signatureRefMissing': 'Attach the signature document.',
  'field.drawing':
    'The drawn signature cannot be read. Clear it and draw it again, in fewer strokes.',
  'field.witnessMissing': 'A refused signature needs a witness.',
  'field.refusalMissing': "Say in the customer's opinion why it was not signed.",
  'warning.arrivedLate':
    'Arrived {minutes} minutes after the agreed time ({grace} are allowed); this counts for punctuality.',
  'warning.repeatRepair':
    '{no} is the same fault of the same product as {former}: a repeat repair (R32).',
  'warning.siteNotCleaned': 'It is not confirmed that the site was left clean.',
  'warning.typeUndecided':
    'The service type of {no} is not decided: until it is, it can be neither priced nor handed in.',
  'warning.noWarrantyEntry':
    'There is no product serial number, so the warranty card got no entry.',
  'label.arrive.at': 'Arrived at (blank: now)',
  'label.complete.at': 'Completed at (blank: now)',
  'label.sign.at': 'Signed at (blank: now)',
} as const;
