import { useRef, useState } from 'preact/hooks';
import { act, type Failure, newKey } from '../server';
import type { Form } from './types';

export type Decision = 'approved' | 'returned';

/** The forms that are still to be judged, one of them before the eyes; a judged one makes room for the next. */
export function useReview(given: Form[]) {
  const [forms, setForms] = useState(given);
  const [at, setAt] = useState(0);
  const [judged, setJudged] = useState<{ no: string; decision: Decision }[]>([]);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  // One key for each form and decision: a try that got lost on its way is repeated harmlessly.
  const keys = useRef(new Map<string, string>());
  const isSending = useRef(false);
  const form = forms[at];
  const step = (by: number) => {
    setTrouble(null);
    setAt(Math.min(Math.max(at + by, 0), Math.max(forms.length - 1, 0)));
  };
  const judge = async (decision: Decision, comment: string): Promise<boolean> => {
    if (!form || isSending.current) return false;
    isSending.current = true;
    const name = [form.no, decision, comment].join(' ');
    const key = keys.current.get(name) ?? newKey();
    keys.current.set(name, key);
    setBusy(true);
    const reply = await act('review', inputOf(form, decision, comment), key);
    isSending.current = false;
    setBusy(false);
    setTrouble(reply.ok ? null : reply);
    if (!reply.ok) return false;
    const left = forms.filter((one) => one !== form);
    setForms(left);
    setAt(Math.min(at, Math.max(left.length - 1, 0)));
    setJudged([...judged, { no: form.no, decision }]);
    return true;
  };
  return { form, at, left: forms.length, judged, trouble, busy, step, judge };
}

function inputOf({ no, version }: Form, decision: Decision, comment: string) {
  return { no, decision, comment, ...(version === null ? {} : { version }) };
}
