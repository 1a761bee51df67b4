import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { typeCell } from './type-cell';
import { dispatched, hangzhou, onSite, record, shanghai, type Walk } from './walk';

let desk: Desk;

const product = { productSerial: 'XS-100001', areaCode: '310115' };
const window = { appointmentFrom: '2026-03-10T11:00:00', appointmentTo: '2026-03-10T12:00:00' };
const charges = { lines: [{ kind: 'labour', code: 'LAB', quantity: 1 }] };
const signature = { signatureKind: 'paper', signedBy: '本人' };
const move = (time: string) => desk.home.clock.moveTo(new Date(`${time}+08:00`));

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

describe('before the visit', () => {
  let walk: Walk;
  const contacts = async () =>
    (await walk.rows('serviceLog')).filter(({ kind }) => kind === '联系');

  beforeAll(async () => {
    walk = await dispatched(desk, shanghai, product);
  });

  test('[R19] nobody goes there without having reached the customer; failed calls are kept', async () => {
    const wanted = { code: 'contactMissing', clause: 'R19' };
    await walk.refused('technician', 'arrive', wanted);
    await walk.does('technician', 'logContact', { result: 'noAnswer' });
    await walk.refused('technician', 'arrive', wanted);
    expect(await contacts()).toMatchObject([{ result: '无人接听' }]);
  });

  test('[R20] a visit has a window; a clash is warned of, and a change keeps the old time', async () => {
    await walk.refused('technician', 'logContact', {
      input: { result: 'agreed', appointmentFrom: window.appointmentFrom },
      code: 'appointmentMissing',
      clause: 'R20',
      paths: ['appointmentTo'],
    });
    await walk.does('technician', 'logContact', { result: 'agreed', ...window });
    const other = await dispatched(desk, shanghai, product);
    const clash = await other.does('technician', 'logContact', { result: 'agreed', ...window });
    expect(clash.warnings?.map(({ zh }) => zh).join()).toContain(walk.no);
    await walk.does('technician', 'reschedule', {
      appointmentFrom: '2026-03-10T13:00:00',
      appointmentTo: '2026-03-10T14:00:00',
      reason: '客户改期',
    });
    expect((await contacts()).at(-1)?.text).toContain('2026-03-10 11:00');
  });

  test('[R21] what the call tells of the fault, and the parts it may take, are there for the visit', async () => {
    const known = { preDiagnosis: '多半是增压泵卡死', likelyParts: 'P-1003' };
    await walk.does('technician', 'logContact', { result: 'later', ...known });
    const seen = await desk.view(walk.team.technician, 'request', { no: walk.no });
    expect(seen.value?.request).toMatchObject(known);
  });

  test('[R20] a late arrival is told, beyond the minutes of grace only', async () => {
    await move('2026-03-10T14:15:30');
    const punctual = await walk.does('technician', 'arrive');
    expect(punctual.warnings).toBeUndefined();
    const reason = '点错了';
    await walk.does('technician', 'retract', { reason });
    await move('2026-03-10T14:16:00');
    const late = await walk.does('technician', 'arrive', { selfCheck: true });
    expect(late.warnings?.[0]?.zh).toContain('16 分钟');
  });
});

describe('the service record', () => {
  let walk: Walk;

  beforeAll(async () => {
    walk = await onSite(desk, shanghai, { ...product, need: '漏水' });
  });

  test.each([
    ['R22', { causeCode: '', cause: '' }, 'cause'],
    ['R23', { explanation: '' }, 'explanation'],
    ['R24', { workDone: '' }, 'workDone'],
  ])('[%s] is not complete without %o', async (clause, left, path) => {
    await walk.refused('technician', 'complete', {
      input: { ...record, ...left },
      code: 'recordIncomplete',
      clause,
      paths: [path],
    });
  });

  test('[R22] the cause is found after the arrival and before the end', async () => {
    await walk.refused('technician', 'complete', {
      input: { ...record, diagnosedAt: '2026-03-10 09:00' },
      code: 'badInput',
      clause: 'R22',
      paths: ['diagnosedAt'],
    });
  });

  test('[R24] [R31] done on the spot it says so, and is on the warranty card once', async () => {
    await walk.does('technician', 'complete', record);
    expect(await walk.row()).toMatchObject({ outcome: '就地完成', workDone: record.workDone });
    const entries = async () =>
      (await desk.rows('warrantyEntries')).filter(({ requestNo }) => requestNo === walk.no);
    expect(await entries()).toMatchObject([{ serial: 'XS-100001', content: record.workDone }]);
    await walk.does('technician', 'retract', { reason: '选错了单' });
    expect(await walk.row()).toMatchObject({ stage: '服务中', completedAt: '' });
    expect((await entries())[0]?.withdrawnAt).toBeTruthy();
    await walk.does('technician', 'complete', { ...record, workDone: '更换水管' });
    expect(await entries()).toMatchObject([{ content: '更换水管', withdrawnAt: '' }]);
  });

  test('[R32] the same fault again within the days is flagged, another is not', async () => {
    const other = await onSite(desk, shanghai, product);
    const answer = await other.does('technician', 'complete', { ...record, causeCode: 'misuse' });
    expect(answer.value?.repeatOf).toBeUndefined();
    const again = await onSite(desk, shanghai, product);
    const flagged = await again.does('technician', 'complete', record);
    expect(flagged.value?.repeatOf).toBe(walk.no);
    expect(flagged.warnings?.map(({ zh }) => zh).join()).toContain('重复维修');
    expect((await again.row()).repeatOf).toBe(walk.no);
  });

  test('[R33] the customer signs, or refuses before a witness; without, nothing is handed in', async () => {
    await walk.does('technician', 'addCharge', charges);
    await walk.refused('technician', 'submitForReview', {
      code: 'signatureMissing',
      clause: 'R33',
    });
    await walk.refused('technician', 'sign', {
      input: { signatureKind: 'refused', opinion: '不满意' },
      code: 'signatureIncomplete',
      clause: 'R33',
      paths: ['witness'],
    });
    await walk.does('technician', 'sign', signature);
    await walk.refused('technician', 'addCharge', {
      input: charges,
      code: 'chargesSigned',
      clause: 'R33',
    });
  });

  test('a step that something rests on is not taken back', async () => {
    await walk.refused('technician', 'retract', {
      input: { reason: '选错了单' },
      code: 'notRetractable',
    });
  });
});

describe('the same day', () => {
  let open: Walk;
  let forgotten: Walk;

  beforeAll(async () => {
    open = await onSite(desk, hangzhou, { productSerial: 'XS-200001', areaCode: '330106' });
    forgotten = await onSite(desk, hangzhou, { productSerial: 'XS-200001', areaCode: '330106' });
  });

  test('[R50] a form that is not finished goes in as it stands, once for each visit', async () => {
    const lines = [
      { item: '增压泵', reason: 'part', explanation: '已说明', dueAt: '2026-03-20 18:00' },
    ];
    await open.does('technician', 'pause', { lines });
    await open.refused('supervisor', 'review', {
      input: { decision: 'approved' },
      code: 'nothingHandedIn',
      clause: 'R50',
    });
    await open.does('technician', 'submitForReview');
    await open.refused('technician', 'submitForReview', { code: 'noVisitToHandIn', clause: 'R50' });
    await open.does('supervisor', 'review', { decision: 'approved', comment: '抓紧等件' });
    expect(await open.row()).toMatchObject({ stage: '未了待续', reviewedAt: '' });
    const visit = (await open.rows('serviceLog')).find(({ kind }) => kind === '上门');
    expect(visit).toMatchObject({ lookedBy: 'feng@example.com', lookComment: '同意: 抓紧等件' });
    expect(visit?.handedInAt).toBeTruthy();
  });

  test('[R50] [D10] what was not is named the next night, once, to technician and supervisor', async () => {
    await move('2026-03-11T03:00:00');
    const runs = (await desk.rows('jobs')).filter(({ job }) => job === 'checkHandIn');
    const notes = runs
      .map(({ note }) => String(note))
      .filter((note) => note.includes(forgotten.no));
    expect(notes).toHaveLength(1);
    expect(notes[0]).not.toContain(open.no);
    const mails = (await desk.rows('outbox')).filter(({ subject }) =>
      String(subject).includes('未当日上交'),
    );
    const about = mails.filter(({ body }) => String(body).includes(forgotten.no));
    expect(about.map(({ to }) => to).sort()).toEqual(['chen@example.com', 'feng@example.com']);
  });
});

describe('the review', () => {
  test('[R51] is never by who did the work, and sends back only with a remark', async () => {
    const { technician } = hangzhou;
    const place = { tab: 'roles', where: ['email', technician], column: 'roles' } as const;
    typeCell(desk, place, '服务人员, 分公司主管');
    const walk = await onSite(desk, hangzhou, { productSerial: 'XS-200001', areaCode: '330106' });
    await walk.does('technician', 'complete', record);
    await walk.does('technician', 'addCharge', charges);
    await walk.does('technician', 'sign', signature);
    await walk.does('technician', 'submitForReview');
    await walk.refused('technician', 'review', {
      input: { decision: 'approved' },
      code: 'ownWork',
      clause: 'R51',
    });
    await walk.refused('supervisor', 'review', {
      input: { decision: 'returned' },
      code: 'badInput',
      clause: 'R51',
      paths: ['comment'],
    });
    await walk.does('supervisor', 'review', { decision: 'approved' });
    await walk.does('supervisor', 'retract', { reason: '还没看完' });
    expect(await walk.row()).toMatchObject({ stage: '已上交', reviewer: '' });
    await walk.does('supervisor', 'review', { decision: 'approved' });
  });
});
