import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';
import { newVersion } from './policy-path';
import { tickOnce } from './tick-once';
import { record, registered, shanghai, type Walk } from './walk';

let desk: Desk;
const ALL = Array.from({ length: 78 }, (_, index) => `R${index + 1}`);

/** Without these nothing has a type, and so no price. */
const TYPES = ['R2', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14'];

beforeAll(async () => {
  desk = await openDesk({ now: '2026-03-10T10:00:00+08:00' });
}, 120_000);
afterAll(() => desk.close());

/** A request from the call to the review, with an opinion that becomes feedback. */
async function served(): Promise<Walk> {
  const walk = await registered(desk, shanghai, {
    productSerial: 'XS-100001',
    areaCode: '310115',
    obtainedAt: '2026-03-10T09:00:00',
  });
  await walk.does('supervisor', 'confirmIntake');
  await walk.does('supervisor', 'dispatch', { technician: shanghai.technician });
  const window = { appointmentFrom: '2026-03-10T11:00:00', appointmentTo: '2026-03-10T12:00:00' };
  await walk.does('technician', 'logContact', { result: 'agreed', ...window });
  await walk.does('technician', 'arrive');
  await walk.does('technician', 'complete', record);
  const lines = [{ kind: 'part', code: 'P-1001', quantity: 1 }];
  await walk.does('technician', 'addCharge', { lines });
  await walk.does('technician', 'sign', { signatureKind: 'paper', signedBy: '何静' });
  await walk.does('technician', 'submitForReview');
  await walk.does('supervisor', 'review', { decision: 'approved', comment: '完整' });
  return walk;
}

test('what a version leaves out is not judged, and the version before goes on judging [D1] [D2]', async () => {
  const before = await served();
  const others = ALL.filter((clause) => !TYPES.includes(clause));
  const lines = others.map((clause) => ({ clause, active: false }));
  await newVersion(desk, { lines, effectiveFrom: '2026-03-10' });
  const after = await served();
  await tickOnce(desk, '2026-03-11T02:30:00');
  const verdicts = await desk.rows('verdicts');
  const of = (walk: Walk) => verdicts.find(({ id }) => id === `requests/${walk.no}`);
  const { kept, broken } = of(before) ?? {};
  expect(String(kept)).toMatch(/R18\b.*R63\b.*R78\b/s);
  expect(String(broken)).toMatch(/R17\b/);
  expect(of(after)).toMatchObject({ broken: '', noEvidence: '' });
  const left = String(of(after)?.kept).match(/R\d+/g) ?? [];
  expect(left.filter((clause) => !TYPES.includes(clause))).toEqual([]);
});
