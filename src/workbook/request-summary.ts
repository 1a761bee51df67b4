import type { Row } from './book';

/** A request in a list. */
export function requestSummary({ values }: Row<'requests'>) {
  const {
    no,
    stage,
    serviceType,
    unit,
    customerName,
    phone,
    address,
    productName,
    productSerial,
    need,
  } = values;
  const {
    urgency,
    technician,
    registeredAt,
    appointmentFrom,
    appointmentTo,
    completedAt,
    submittedAt,
    queueOwner,
  } = values;
  return {
    no,
    stage,
    serviceType,
    unit,
    customerName,
    phone,
    address,
    productName,
    productSerial,
    need,
    urgency,
    technician,
    registeredAt,
    appointmentFrom,
    appointmentTo,
    completedAt,
    submittedAt,
    queueOwner,
  };
}

export type RequestSummary = ReturnType<typeof requestSummary>;
