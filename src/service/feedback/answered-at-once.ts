import { promiseKindOf } from '../../policy/feedback';
import type { Change } from '../../workbook/change';
import { keptAtOnce, promiseRow } from '../../workbook/promise-rows';
import type { RegisterRows } from '../../workbook/registers.generated';
import type { OpenContext } from './open-input';

interface AtOnce {
  values: Partial<RegisterRows['feedback']>;
  /** The promise made, once the item has its number. */
  promise(no: string, unit: string): Change[];
}

/** What was done in the same conversation. Settled in it, the promise is one of that very moment, and kept (A21). */
export function answeredAtOnce(context: OpenContext): AtOnce {
  const { input, now, actor } = context;
  const { reply, comfort, comfortText, conclusion, conclusionText, resolution } = input;
  const dueAt = conclusion ? now : input.promiseDueAt;
  const status = conclusion ? 'resolved' : dueAt ? 'promised' : reply ? 'replied' : 'open';
  const closed = { conclusion, conclusionText, resolution, closedAt: now, closedBy: actor.email };
  return {
    values: {
      status,
      ...(reply ? { reply, repliedAt: now, repliedBy: actor.email } : {}),
      ...(comfort ? { comfort, comfortText } : {}),
      ...(conclusion ? closed : {}),
      promiseDueAt: dueAt,
    },
    promise: (no, unit) => {
      if (!dueAt) return [];
      const source = { register: 'feedback' as const, no, unit };
      const kind = promiseKindOf(input.kind);
      const promise = { source, kind, content: input.content || resolution || reply };
      return [
        conclusion
          ? keptAtOnce(context, promise)
          : promiseRow(context, { ...promise, dueAt }).change,
      ];
    },
  };
}
