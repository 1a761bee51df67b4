import { Trouble } from '../trouble';
import type { Form } from './types';
import type { Decision } from './use-review';
import { t } from './words';

interface JudgeProps {
  form: Form;
  busy: boolean;
  remark: {
    field: { current: HTMLTextAreaElement | null };
    text: string;
    write: (text: string) => void;
  };
  decide: (decision: Decision) => void;
}

/** One button to pass the form, one to send it back with a remark; or why this person may do neither. */
export function Judge({ form, busy, remark, decide }: JudgeProps) {
  const isOff = busy || form.refusal !== null;
  return (
    <div class="judge">
      {form.refusal && <Trouble of={form.refusal} />}
      <label>
        {t('remark')}
        <textarea
          ref={remark.field}
          value={remark.text}
          maxLength={2000}
          rows={2}
          onInput={(event) => remark.write(event.currentTarget.value)}
          data-testid="remark"
        />
      </label>
      <div class="row">
        <button
          type="button"
          class="main grow"
          disabled={isOff}
          onClick={() => decide('approved')}
          data-testid="pass"
        >
          {form.isUnfinished ? t('seen') : t('pass')} <kbd>A</kbd>
        </button>
        <button
          type="button"
          class="grow"
          disabled={isOff}
          onClick={() => decide('returned')}
          data-testid="send-back"
        >
          {t('sendBack')} <kbd>R</kbd>
        </button>
      </div>
    </div>
  );
}
