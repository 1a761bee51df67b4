import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type Reply } from './desk';
import { tickOnce } from './tick-once';

const li = 'li@example.com';
const zhou = 'zhou@example.com';

let desk: Desk;

beforeAll(async () => {
  // A Friday; the Saturday after it is worked in place of a day of the Spring Festival.
  desk = await openDesk({ now: '2026-02-13T16:30:00+08:00' });
});
afterAll(() => desk.close());

/** Refused in the name of a clause, and nothing in the workbook is changed by it. */
async function refused(act: string, input: unknown, wanted: Partial<Reply>): Promise<void> {
  const { seq } = desk.home.store;
  expect(await desk.act({ as: zhou, act, input })).toMatchObject({ ok: false, ...wanted });
  expect(desk.home.store.seq).toBe(seq);
}

async function done(act: string, input: unknown, as = zhou): Promise<Record<string, unknown>> {
  const answer = await desk.act({ as, act, input });
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  return answer.value ?? {};
}

const item = async (no: unknown) => (await desk.rows('feedback')).find((row) => row.no === no);
const ledger = async (no: unknown) =>
  (await desk.rows('promises')).filter((row) => row.sourceNo === no);

describe('a complaint', () => {
  let feedbackNo: unknown;

  test('[R45] is recorded word for word, a letter with its date', async () => {
    const letter = {
      verbatim: '师傅迟到两小时，地板弄湿了',
      channel: 'letter',
      phone: '13800138001',
    };
    await refused(
      'openFeedback',
      { ...letter, verbatim: '！', letterDate: '2026-02-10' },
      {
        code: 'wordsTooFew',
        clause: 'R45',
      },
    );
    await refused('openFeedback', letter, { code: 'letterDateMissing', clause: 'R45' });
    const value = await done('openFeedback', { ...letter, letterDate: '2026-02-10' }, li);
    feedbackNo = value.no;
    expect(await item(feedbackNo)).toMatchObject({ verbatim: letter.verbatim, owner: zhou });
  });

  test('[R46] is due after four working hours, on a make-up Saturday', async () => {
    const value = await done(
      'openFeedback',
      { verbatim: '没有人回电话', customerName: '何静' },
      li,
    );
    expect(value.dueAt).toMatch(/^2026-02-14T11:3/);
  });

  test('[R46] [R47] [R48] is closed only after reply, reassurance and promise', async () => {
    const close = { feedbackNo, conclusion: 'upheld', resolution: '已上门清理' };
    await refused('resolveFeedback', close, { code: 'replyMissing', clause: 'R46' });
    await done('answerFeedback', { feedbackNo, reply: '非常抱歉，我们马上处理。' }, li);
    await refused('resolveFeedback', close, { code: 'comfortMissing', clause: 'R47' });
    await done('answerFeedback', { feedbackNo, reply: '已致歉。', comfort: 'apology' }, li);
    await refused('resolveFeedback', close, { code: 'promiseMissing', clause: 'R48' });
    const promise = { feedbackNo, content: '上门清理地板', dueAt: '2026-02-14 10:00' };
    await refused('promise', { ...promise, dueAt: '2026-02-13 10:00' }, { clause: 'R48' });
    const { promiseId } = await done('promise', promise, li);
    expect(await item(feedbackNo)).toMatchObject({ status: '已承诺' });
    await done('renegotiate', { promiseId, dueAt: '2026-02-14 16:00', reason: '客户上午不在家' });
    await tickOnce(desk, '2026-02-14T15:00:00');
    await done('resolveFeedback', close);
    expect(await ledger(feedbackNo)).toMatchObject([
      { kind: '投诉', result: '已重新约定' },
      { kind: '投诉', result: '守约', previousId: promiseId },
    ]);
    expect(await item(feedbackNo)).toMatchObject({ status: '已办结', conclusion: '成立' });
  });

  test('[R49] [R44] that was a misunderstanding is closed as such, with its explanation', async () => {
    const { no } = await done('openFeedback', {
      ...{ verbatim: '说好免费又收钱', reply: '已解释', comfort: 'explanation' },
      ...{ content: '寄上收费说明', promiseDueAt: '2026-02-14 17:00', customerName: '何静' },
    });
    const close = { feedbackNo: no, conclusion: 'misunderstanding' };
    await refused('resolveFeedback', close, { code: 'explanationMissing', clause: 'R49' });
    await done('resolveFeedback', { ...close, conclusionText: '保修不含耗材，滤芯属耗材。' });
    expect(await item(no)).toMatchObject({ conclusion: '误会已解释' });
  });

  test('[R48] solved in the call has its promise kept at that moment', async () => {
    const { no } = await done('openFeedback', {
      ...{ verbatim: '电话总是占线', reply: '已登记专线', comfort: 'apology', conclusion: 'done' },
    });
    expect(await ledger(no)).toMatchObject([{ result: '守约', kind: '投诉' }]);
    expect(await item(no)).toMatchObject({ status: '已办结' });
  });
});

describe('a suggestion', () => {
  test('[R57] is met with a promise and reassurance before it is closed; a need becomes a request', async () => {
    const { no, dueAt } = await done('openFeedback', {
      ...{
        kind: 'need',
        verbatim: '还想再装一台净水机',
        phone: '13800138001',
        customerName: '何静',
      },
    });
    // The Spring Festival lies between: the next working day is the 24th.
    expect(dueAt).toBe('2026-02-24T17:30:00');
    const close = { feedbackNo: no, conclusion: 'done', opensRequest: true, workKind: 'extra' };
    const reply = { feedbackNo: no, reply: '销售会联系您', comfort: 'priority' };
    await done('answerFeedback', reply, li);
    await refused('resolveFeedback', close, { code: 'promiseMissing', clause: 'R57' });
    await done('promise', { feedbackNo: no, content: '安排安装', dueAt: '2026-02-25 12:00' }, li);
    const { requestNo } = await done('resolveFeedback', close);
    expect(await ledger(no)).toMatchObject([{ kind: '意见', result: '守约' }]);
    const request = (await desk.rows('requests')).find((row) => row.no === requestNo);
    expect(request).toMatchObject({
      origin: no,
      need: '还想再装一台净水机',
      serviceType: '其他服务',
    });
    expect(await item(no)).toMatchObject({ followingRequestNo: requestNo });
  });

  test('[R56] on the signed form becomes an item with an owner and a due time; satisfaction does not', async () => {
    const written = (await desk.rows('requests')).filter((row) => row.opinion !== '');
    const praise = written.filter((row) => row.opinion === '师傅很专业，满意。');
    expect(praise.length).toBeGreaterThan(0);
    const numbers = praise.map((row) => row.no);
    const items = (await desk.rows('feedback')).filter((row) => numbers.includes(row.requestNo));
    expect(items.filter((row) => row.kind === '客户意见')).toEqual([]);
    const no = await signedWith('希望周末也能上门');
    const [made, ...others] = (await desk.rows('feedback')).filter((row) => row.requestNo === no);
    expect(others).toEqual([]);
    expect(made).toMatchObject({ kind: '客户意见', owner: zhou, verbatim: '希望周末也能上门' });
    expect(made?.dueAt).toBeTruthy();
  });
});

/** An extra wish, fulfilled by an answer and signed with these words. */
async function signedWith(opinion: string): Promise<unknown> {
  const intake = { customerName: '何静', phone: '13800138001', need: '请教怎样保养' };
  const { no } = await done('registerRequest', { ...intake, workKind: 'guidance' }, li);
  await done('complete', { no, answer: '每月擦拭外壳，每季冲洗滤芯。' }, li);
  await done('sign', { no, signatureKind: 'paper', signedBy: '何静', opinion }, li);
  return no;
}
