import { useEffect, useState } from 'preact/hooks';
import { view } from '../server';
import type { Entries } from './form-values';
import { RequestList } from './request-list';
import type { Found, Session, Summary } from './types';
import { t } from './words';

const PAUSE_MS = 700;
const OVER = ['completed', 'submitted', 'reviewed', 'archived', 'cancelled', 'imported'];

interface AlreadyOpenProps {
  entries: Entries;
  session: Session;
  open: (no: string) => void;
}

/** While a call is taken: requests of the same telephone or product that are still open. */
export function AlreadyOpen({ entries, session, open }: AlreadyOpenProps) {
  const phone = useOpenRequests(entries.phone, 7);
  const serial = useOpenRequests(entries.productSerial, 4);
  const numbers = phone.map((one) => one.no);
  const requests = [...phone, ...serial.filter((one) => !numbers.includes(one.no))];
  return (
    <div aria-live="polite" data-testid="already-open">
      {requests.length > 0 && (
        <div class="note warn">
          {t('alreadyOpen')}
          <RequestList requests={requests} session={session} open={open} />
        </div>
      )}
    </div>
  );
}

/** Asks once the typing pauses; a failure says nothing here, the submission will. */
function useOpenRequests(entry: Entries[string] | undefined, least: number): Summary[] {
  const [requests, setRequests] = useState<Summary[]>([]);
  const query = typeof entry === 'string' ? entry.trim() : '';
  useEffect(() => {
    setRequests([]);
    if (query.length < least) return;
    let isOld = false;
    const timer = setTimeout(async () => {
      const reply = await view<Found>('find', { query });
      if (!isOld && reply.ok) setRequests(reply.value.requests.filter(isOpen));
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [query, least]);
  return requests;
}

function isOpen({ stage }: Summary): boolean {
  return !OVER.includes(stage);
}
