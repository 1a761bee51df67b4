/** Dispatching, contacts and appointments. */
export const dispatch = {
  'error.intakeUnconfirmed':
    'The intake of {no} is not yet confirmed by the supervisor; it cannot be dispatched.',
  'hint.intakeUnconfirmed': 'Ask the supervisor to confirm the intake first.',
  'error.appointmentMissing': 'The agreed visit time is not complete.',
  'hint.appointmentMissing':
    'Give the beginning and the end of the visit; if none was agreed, choose another result.',
  'field.notTechnician': 'This is not an active technician.',
  'field.sameTechnician': 'This person already has it.',
  'field.beforeDispatch': 'This is before the dispatch.',
  'field.windowPast': 'The visit would begin before the call.',
  'field.windowEnd': 'The end must be later than the beginning.',
  'reason.assignChosen': 'Chosen by the dispatcher: {person}.',
  'log.reassigned': 'Reassigned from {former} to {technician}: {reason}',
  'log.rescheduled': 'Formerly {from} – {to}, rescheduled: {reason}',
  'warning.appointmentStands':
    'The appointment of {at} stands; the new technician should confirm it with the customer.',
  'warning.technicianAbsent': '{person} is absent at present.',
  'warning.overlap': 'Overlaps the appointment of {no} ({at}).',
  'mail.dispatchSubject': 'New dispatch: {no} {name}',
  'mail.dispatchBody':
    'Please contact the customer soon and agree a visit.\n\nNumber: {no}\nCustomer: {name}\nPlace: {address}\nNeed: {need}\n{note}',
  'mail.queueSubject': 'To be dispatched: {no} {name}',
  'mail.queueBody':
    'This request could not be dispatched by itself; please choose a technician.\n\nNumber: {no}\nCustomer: {name}\nPlace: {address}\nNeed: {need}\n{note}',
  'label.dispatch.technician': 'Technician (blank: by the area)',
  'label.dispatch.note': 'Note to the technician',
  'label.reassign.technician': 'New technician',
  'label.reassign.reason': 'Reason for reassigning',
  'label.reschedule.appointmentFrom': 'New appointment from',
  'label.reschedule.appointmentTo': 'New appointment until',
  'label.reschedule.reason': 'Reason for rescheduling',
  'label.logContact.at': 'Time of the contact (blank: now)',
  'label.logContact.phone': 'Telephone used',
  'label.logContact.direction': 'Call made or received',
  'label.logContact.text': 'What was said',
} as const;
