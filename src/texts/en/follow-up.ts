/** Periodic calls. */
export const followUp = {
  'error.followUpClosed': 'Follow-up {id} is closed ({at}).',
  'hint.followUpClosed': 'Choose one of the calls to be made; register a new need directly.',
  'error.followUpIncomplete':
    'Of a call that was answered, how the product is used and how content the customer is are recorded.',
  'hint.followUpIncomplete':
    'Fill in the fields marked; for a customer who will not answer or wants no more calls, tick "No more calls".',
  'field.needForRequest': "A request needs the customer's need in words (at least 2 characters).",
  'note.followUpCustomer': 'No call planned, the customer is not in the register: {list}',
  'label.followUpId': 'Follow-up no.',
  'label.recordFollowUp.result': 'Result of the call',
  'label.recordFollowUp.usage': 'How it is used',
  'label.recordFollowUp.needs': 'What the customer needs',
  'label.recordFollowUp.satisfaction': 'Content with the product (1–5)',
  'label.recordFollowUp.createRequest': 'Make the need a request',
  'label.recordFollowUp.requestUnit': "Unit for the request (blank: by the customer's area)",
  'label.recordFollowUp.optOut': 'The customer wants no more calls',
  'label.recordFollowUp.note': 'Note',
} as const;
