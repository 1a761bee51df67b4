import { Fragment } from 'preact';
import { moment, phone, span, yuan } from '../shown';
import { side } from '../words';
import type { RequestView, Session, Value, Values } from './types';
import { t } from './words';

/** Who, what and where; what is not known is left out. */
export function Facts({ card, session }: { card: RequestView; session: Session }) {
  const known = linesOf(card, session).filter(([, value]) => value);
  return (
    <dl>
      {known.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function linesOf({ request, names }: RequestView, session: Session): [string, string][] {
  const { now } = session;
  const person = (key: string) => names[text(key)] ?? text(key);
  const text = (key: string) => shown(request[key]);
  const money = (key: string) => (typeof request[key] === 'number' ? yuan(request[key]) : '');
  return [
    [t('customer'), text('customerName')],
    [t('phone'), phone(text('phone'))],
    [t('contact'), text('contactName')],
    [t('place'), text('address')],
    [t('product'), [text('productName'), text('productSerial')].filter(Boolean).join(' · ')],
    [t('need'), text('need')],
    [t('type'), [typeLabel(request, session), text('typeReason')].filter(Boolean).join('\n')],
    [t('technician'), person('technician')],
    [t('queueOwner'), text('technician') ? '' : person('queueOwner')],
    [t('visit'), span(text('appointmentFrom'), text('appointmentTo'), now)],
    [t('payable'), money('payable')],
    [t('paid'), request.paid ? money('paid') : ''],
    [t('invoiceDueOn'), text('invoiceNo') ? '' : moment(text('invoiceDueOn'), now)],
    [t('comment'), text('reviewComment')],
  ];
}

function typeLabel({ serviceType }: Values, { serviceTypes }: Session): string {
  const type = serviceTypes.find((one) => one.code === serviceType);
  return type ? side(type.label) : t('typeUnknown');
}

export function shown(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
