import { moment, span, yuan } from '../shown';
import { side } from '../words';
import { Known, type Line } from './known';
import type { Form } from './types';
import { t } from './words';

/** All that a supervisor reads in a form, at one glance: what was asked, what was done, what it costs, what the customer says. */
export function FormFacts({ form, now }: { form: Form; now: string }) {
  return (
    <div class="facts">
      <section>
        <h3>{t('asked')}</h3>
        <Known lines={asked(form)} />
        <h3>{t('did')}</h3>
        <Known lines={did(form, now)} />
      </section>
      <section>
        <h3>{t('charges')}</h3>
        <Charges form={form} />
        <h3>{t('customerSays')}</h3>
        <Known lines={says(form, now)} />
      </section>
    </div>
  );
}

function asked(form: Form): Line[] {
  return [
    [t('need'), form.need],
    [t('product'), [form.productName, form.productSerial].filter(Boolean).join(' · ')],
    [
      t('type'),
      [form.typeLabel && side(form.typeLabel), form.typeReason].filter(Boolean).join(' · '),
    ],
    [t('place'), form.address],
    [t('repeatOf'), form.repeatOf],
  ];
}

function did(form: Form, now: string): Line[] {
  const cause = [form.causeLabel && side(form.causeLabel), form.cause].filter(Boolean).join(' · ');
  return [
    [t('technician'), form.technicianName],
    [t('visit'), span(form.appointmentFrom, form.appointmentTo, now)],
    [t('arrived'), form.visits.map(({ at }) => moment(at, now)).join(', ')],
    [t('cause'), cause],
    [t('workDone'), form.workDone || form.answer],
    [t('explanation'), form.explanation],
    [t('site'), form.siteCleaned ? t('yes') : t('notYes')],
    [t('handedIn'), moment(form.handedInAt, now)],
    [t('promised'), moment(form.promiseDueAt, now)],
  ];
}

function says(form: Form, now: string): Line[] {
  const { signature, signedBy, signedAt, witness } = form;
  const signed = [t(SIGNATURES[signature]), signedBy, moment(signedAt, now), witness];
  return [
    [t('opinion'), form.opinion],
    [t('signature'), signed.filter(Boolean).join(' · ')],
  ];
}

const SIGNATURES = {
  signed: 'signed',
  refused: 'refusedToSign',
  stale: 'signatureStale',
  missing: 'signatureMissing',
  notNeeded: 'signatureNotNeeded',
} as const;

function Charges({ form }: { form: Form }) {
  const { charges, payable, paid, waivedTotal, invoiceNo, invoiceDueOn, outstandingReason } = form;
  return (
    <>
      {charges.length > 0 && (
        <table>
          <tbody>
            {charges.map((one) => (
              <tr key={one.id}>
                <td>{[one.code, one.description].filter(Boolean).join(' ')}</td>
                <td class="right">{`× ${one.quantity ?? ''}`}</td>
                <td class="right">{yuan(one.charged)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Known
        lines={[
          [t('payable'), yuan(payable) || t('nothingPayable')],
          [t('waived'), waivedTotal ? yuan(waivedTotal) : ''],
          [t('paid'), payable ? yuan(paid ?? 0) : ''],
          [t('owes'), outstandingReason],
          [t('invoice'), invoiceNo || (invoiceDueOn && t('invoiceBy', { day: invoiceDueOn }))],
        ]}
      />
    </>
  );
}
