import { expect, test } from 'vitest';
import { feedbackQueue } from '../../../src/service/feedback/feedback-queue';
import { runView } from '../../../src/workbook/view';
import { newCompany, people } from '../company';

test('[R56] what waits is shown to its owner and its unit, what is due first before the rest', () => {
  const company = newCompany();
  const item = { kind: 'suggestion', status: 'open', channel: 'phone', verbatim: 'Faster' };
  company.put(
    'feedback',
    { ...item, no: 'Y-1', unit: 'SH', owner: people.supervisor, dueAt: '2026-11-25T17:30:00' },
    { ...item, no: 'Y-2', unit: 'SH', owner: people.technician, dueAt: '2026-11-24T17:30:00' },
    { ...item, no: 'Y-3', unit: 'HZ', owner: people.elsewhere, dueAt: '2026-11-24T12:00:00' },
    { ...item, no: 'Y-4', unit: 'SH', status: 'resolved' },
  );
  const seen = (user: string) => {
    company.ports.user = user;
    const answer = runView(
      { view: feedbackQueue, params: { status: 'open' }, source: 'page' },
      company.ports,
    );
    if (!answer.ok) return answer.code;
    return (answer.value as { items: { no: string }[] }).items.map(({ no }) => no);
  };
  expect(seen(people.supervisor)).toEqual(['Y-2', 'Y-1']);
  expect(seen(people.technician)).toEqual(['Y-2']);
  expect(seen(people.elsewhere)).toEqual(['Y-3']);
  expect(seen('nobody@example.org')).toBe('notStaff');
});
