import { dueOf } from '../../policy/clocks';
import { clockParams } from '../../policy/expediting';
import { fields } from '../../workbook/input';
import { rulesOf } from '../../workbook/rules';
import { scheduleOf } from '../../workbook/schedule';
import { concerns } from '../../workbook/sight';
import { defineView, type ViewContext } from '../../workbook/view';
import { openFollowUps } from './skip-follow-ups';

const MOST = 200;

/** The periodic calls to be made (R36): overdue beyond the window, due by now, and to come; the earliest first. */
export const followUps = defineView({
  name: 'followUps',
  params: fields({}),
  registers: ['followUps', 'calendar', 'shifts'],
  read,
});

function read({ book, actor, now, today }: ViewContext<unknown>) {
  const rules = rulesOf(book, {}, today);
  const params = clockParams('followUp', rules);
  const open = openFollowUps(book)
    .map((row) => row.values)
    .filter(({ unit, calledBy }) => concerns(actor, { unit, people: [calledBy] }))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
    .map((call) => {
      const schedule = scheduleOf(book, call.unit);
      return { ...call, callBy: call.dueOn && dueOf('followUp', call.dueOn, { params, schedule }) };
    });
  const isOverdue = (callBy: string) => rules.isOn('R36') && callBy !== '' && now > callBy;
  const overdue = open.filter(({ callBy }) => isOverdue(callBy));
  const due = open.filter(({ callBy, dueOn }) => !isOverdue(callBy) && dueOn <= today);
  const coming = open.filter(({ dueOn }) => dueOn > today);
  return {
    overdue: overdue.slice(0, MOST),
    due: due.slice(0, MOST),
    coming: coming.slice(0, MOST),
    totals: { overdue: overdue.length, due: due.length, coming: coming.length },
  };
}
