import { beforeEach, describe, expect, test } from 'vitest';
import { addCharge } from '../../../src/service/billing/add-charge';
import { approveDeviation } from '../../../src/service/billing/approve-deviation';
import { confirmExclusion } from '../../../src/service/billing/confirm-exclusion';
import { append } from '../../../src/workbook/change';
import type { FakePorts } from '../../fakes/ports';
import {
  act,
  books,
  boss,
  clerk,
  openOffice,
  refused,
  request,
  requestRow,
  rows,
  tech,
  write,
} from './office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
});

const filter = { code: 'FILTER', quantity: 1 };
const excluded = { ...filter, exclusion: 'misuse' };
const halved = { charged: 6000, deviationReason: 'half of it is our doing' };
const charge = (by: string, ...lines: Record<string, unknown>[]) =>
  expect(act(ports, by, [addCharge, { lines }])).toMatchObject({ ok: true });
const approvers = () => rows(ports, 'charges').map(({ approvedBy }) => approvedBy);

describe('confirmExclusion', () => {
  test('confirms every excluded line, and nothing else [R9]', () => {
    write(ports, [request({ serviceType: 'free' })]);
    charge(tech, filter, excluded);
    expect(act(ports, boss, [confirmExclusion, {}])).toMatchObject({
      ok: true,
      value: { lines: [{ id: 'F-2026-000002', exclusion: 'misuse', charged: 12000 }] },
    });
    expect(approvers()).toEqual(['', boss]);
    expect(rows(ports, 'charges')[1]?.approvedAt).toBe(ports.time);
    expect(rows(ports, 'audit').at(-1)).toMatchObject({ act: 'confirmExclusion', actor: boss });
  });

  test('leaves a line that is also far from the rule to the approval of the deviation', () => {
    write(ports, [request({ serviceType: 'free' })]);
    charge(tech, { ...excluded, ...halved });
    expect(refused(ports, boss, [confirmExclusion, {}])).toMatchObject({
      code: 'nothingToConfirm',
    });
    expect(act(ports, boss, [approveDeviation, {}])).toMatchObject({ ok: true });
    expect(approvers()).toEqual([boss]);
  });

  test('is refused when nothing waits', () => {
    write(ports, [request({ serviceType: 'free' })]);
    expect(refused(ports, boss, [confirmExclusion, {}])).toMatchObject({
      code: 'nothingToConfirm',
      clause: 'R9',
    });
  });
});

describe('approveDeviation', () => {
  test('approves what is over the limit, and keeps the comment in the log [R35]', () => {
    write(ports, [request()]);
    charge(
      tech,
      { ...filter, charged: 11500, deviationReason: 'rounded' },
      { ...filter, ...halved },
    );
    expect(act(ports, boss, [approveDeviation, { comment: 'agreed by telephone' }])).toMatchObject({
      ok: true,
      value: { lines: [{ rulePrice: 12000, charged: 6000 }] },
    });
    expect(approvers()).toEqual(['', boss]);
    expect(requestRow(ports).deviationApprovedBy).toBe(boss);
    expect(rows(ports, 'serviceLog')).toMatchObject([
      { kind: 'note', staff: boss, text: 'Deviation approved: agreed by telephone' },
    ]);
  });

  test('is refused when nothing waits', () => {
    write(ports, [request()]);
    charge(tech, filter);
    expect(refused(ports, boss, [approveDeviation, {}])).toMatchObject({
      code: 'nothingToApprove',
      clause: 'R35',
    });
  });

  test('[R35] follows the limit of the version in force', () => {
    const frozen = JSON.stringify({ R35: 'deviationPercent=60' });
    write(ports, [
      append('policyVersions', {
        policyVersion: '2',
        kind: 'amend',
        status: 'approved',
        effectiveFrom: '2026-11-24',
        approvedAt: '2026-11-24T08:00:00',
        frozen,
      }),
    ]);
    write(ports, [request()]);
    charge(tech, { ...filter, ...halved });
    expect(refused(ports, boss, [approveDeviation, {}])).toMatchObject({
      code: 'nothingToApprove',
    });
  });
});

describe('nobody judges his own work', () => {
  test.each([
    ['of the technician', { technician: boss }],
    ['of who took the call, without a visit', { technician: '', registrar: boss }],
  ])('%s', (_, who) => {
    write(ports, [request({ ...who, serviceType: who.technician ? 'free' : 'other' })]);
    charge(boss, { ...filter, ...halved });
    expect(refused(ports, boss, [approveDeviation, {}])).toMatchObject({
      code: 'ownWork',
      clause: 'R35',
    });
    expect(refused(ports, boss, [confirmExclusion, {}])).toMatchObject({
      code: 'ownWork',
      clause: 'R9',
    });
  });

  test.each([tech, clerk, books])('%s may neither confirm nor approve [R78]', (by) => {
    write(ports, [request()]);
    charge(tech, { ...filter, ...halved });
    expect(refused(ports, by, [approveDeviation, {}])).toMatchObject({ code: 'roleMissing' });
    expect(refused(ports, by, [confirmExclusion, {}])).toMatchObject({ code: 'roleMissing' });
  });
});
