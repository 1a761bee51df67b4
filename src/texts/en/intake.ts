/** Registering a request and confirming its intake. */
export const intake = {
  'error.documentMissing': 'A request made by document or letter must name the document.',
  'hint.documentMissing': 'Give a link to the file or the reference of the paper.',
  'error.unitMissing': 'The recording unit is not known.',
  'hint.unitMissing':
    'Choose the recording unit, or ask an administrator to fill in your unit in Staff.',
  'error.alreadyConfirmed': 'The intake of {no} was already confirmed by {who}.',
  'hint.alreadyConfirmed': 'It need not be confirmed again; go on with the dispatch.',
  'field.phoneOrEmail':
    'Give a telephone number or an e-mail, so that the customer can be reached.',
  'field.documentRef': 'Give a link to the file or the reference of the paper.',
  'field.future': 'This may not lie in the future.',
  'warning.registeredLate':
    'Registered {minutes} minutes after the information arrived; the limit is {limit}.',
  'warning.serialUnknown': 'No product has the serial {serial}; registered as an unknown product.',
  'warning.otherName':
    'This telephone belongs to customer {no} ({name}); registered under that customer.',
  'error.signedAlready': 'The customer signed {no} on {at}; its intake stands.',
  'hint.signedAlready':
    'If it is wrong, hand the form in and have the supervisor send it back; the customer then signs again.',
  'error.chargesExist':
    'The charges of {no} were priced as "{type}"; this correction would make it "{newType}".',
  'hint.chargesExist':
    'First take the charges back: "Add charges" with "Replaces all former charges" and no lines. Then correct this, and add them again by the new type.',
  'error.nothingToAmend': 'There is nothing to correct in {no}.',
  'hint.nothingToAmend': 'Fill in what is to be changed; what is left blank stays as it is.',
  'field.afterRegistered': 'Not after the registration, {at}.',
  'log.intakeConfirmed': 'Intake confirmed: {note}',
  'log.amended': 'Corrected: {changes}. Reason: {reason}',
  'log.amendedField': '{field} {former} → {value}',
  'label.amend.reason': 'Reason for the correction',
  'label.cancel.reason': 'Reason for cancelling',
  'label.confirmIntake.note': 'Remark on the intake',
  'error.clarificationMissing': 'A misunderstanding is recorded with how it was explained.',
  'hint.clarificationMissing': 'Write in "Answer" what the customer was told.',
  'error.answerSaysNothing': 'The answer says nothing.',
  'hint.answerSaysNothing':
    'Write what was answered; leave it blank if you could not, and it becomes a request.',
  'field.clarificationMissing': 'Say how it was explained to the customer.',
  'field.answerSaysNothing': 'Write what was answered, or leave it blank.',
  'field.callBack': 'Enter a telephone number, so that the customer can be called back.',
  'label.fileCall.kind': 'What the call is about',
  'label.fileCall.need': "In the customer's words",
  'label.fileCall.answer': 'What you answered in the call',
  'label.fileCall.clarified': 'A misunderstanding, explained',
  'label.fileCall.unit': 'For which unit (blank if you do not know)',
  'call.company': 'our company',
  'call.ask': 'May I have your name and your telephone number? Please tell me what happened.',
  'call.courtesy':
    'Hear the customer out and write down his own words; do not interrupt or argue, and promise nothing that you cannot answer for.',
  'call.farewell':
    'I have noted it, and someone will get in touch with you. Thank you for calling; goodbye.',
  'intakeForm.name': 'Service request form',
  'intakeForm.title': '{company} service request',
  'intakeForm.description':
    'Tell us how to reach you and what you need; we will be in touch soon. What you enter is used to serve you, and for nothing else.',
  'intakeForm.thanks': 'We have your request and will be in touch soon.',
  'intakeForm.customerName': 'Your name, or that of your organisation',
  'intakeForm.phone': 'Telephone',
  'intakeForm.email': 'E-mail (optional)',
  'intakeForm.address': 'Where the service is needed (optional)',
  'intakeForm.productSerial': 'Serial number (optional, on the label of the product)',
  'intakeForm.need': 'What you need',
  'intakeForm.line': '{question}: {answer}',
  'intakeForm.unregistered':
    'This form could not be registered as a request; please contact the customer:',
} as const;
