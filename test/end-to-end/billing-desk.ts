import { expect } from 'vitest';
import type { Desk, Reply } from './desk';

export const technician = { pudong: 'wu@example.com', xuhui: 'zheng@example.com' };
export const supervisor = 'zhou@example.com';
export const accountant = 'chu@example.com';

/** Products of the sample company: in warranty, under contract, out of warranty, without a date. */
export const products = {
  free: { customerName: '何静', phone: '13800138001', productSerial: 'XS-100001' },
  contract: {
    customerName: '云杉酒店管理有限公司',
    phone: '021-58881234',
    productSerial: 'XS-100002',
  },
  paid: { customerName: '吕明', phone: '13916660007', productSerial: 'XS-100003' },
  undated: { customerName: '吕明', phone: '13916660007', productSerial: '0071234' },
} as const;

export type Product = keyof typeof products;

export const part = { kind: 'part', code: 'P-1001', quantity: 1 };
export const labour = { kind: 'labour', code: 'LAB', quantity: 2 };

const agreed = {
  result: 'agreed',
  appointmentFrom: '2026-03-10T11:00:00',
  appointmentTo: '2026-03-10T12:00:00',
};
const work = {
  causeCode: 'wear',
  cause: '滤芯堵塞',
  explanation: '已向客户说明滤芯的更换周期',
  workDone: '更换滤芯并试机',
  siteCleaned: true,
};
const signature = { signatureKind: 'paper', signedBy: '本人', opinion: '满意' };

/** A request as people take it to the customer and through its charges, each step a call of the bundle. */
export class Job {
  private constructor(
    private readonly desk: Desk,
    readonly no: string,
  ) {}

  static async registered(desk: Desk, product: Product, more: object = {}): Promise<Job> {
    const input = { need: '不制水', areaCode: '310115', ...products[product], ...more };
    const answer = await desk.act({ as: 'li@example.com', act: 'registerRequest', input });
    expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
    return new Job(desk, String(answer.value?.no));
  }

  static async onSite(desk: Desk, product: Product, more: object = {}): Promise<Job> {
    const job = await Job.registered(desk, product, more);
    await job.done(supervisor, 'confirmIntake');
    await job.done(supervisor, 'dispatch');
    await job.done(technician.pudong, 'logContact', agreed);
    await job.done(technician.pudong, 'arrive');
    return job;
  }

  static async charged(desk: Desk, product: Product, lines: object[]): Promise<Job> {
    const job = await Job.onSite(desk, product);
    await job.done(technician.pudong, 'addCharge', { lines });
    await job.done(technician.pudong, 'complete', work);
    return job;
  }

  static async signed(desk: Desk, product: Product, lines: object[]): Promise<Job> {
    const job = await Job.charged(desk, product, lines);
    await job.done(technician.pudong, 'sign', signature);
    return job;
  }

  act(as: string, act: string, input: object = {}): Promise<Reply> {
    return this.desk.act({ as, act, input: { no: this.no, ...input } });
  }

  async done(as: string, act: string, input: object = {}): Promise<Reply> {
    const answer = await this.act(as, act, input);
    expect(answer, `${act}: ${JSON.stringify(answer)}`).toMatchObject({ ok: true });
    return answer;
  }

  sign(): Promise<Reply> {
    return this.act(technician.pudong, 'sign', signature);
  }

  handIn(): Promise<Reply> {
    const outstandingReason = '月结';
    return this.act(technician.pudong, 'submitForReview', { outstandingReason });
  }

  /** What stands in the cells of the request. */
  async cells(): Promise<Record<string, unknown>> {
    const row = (await this.desk.rows('requests')).find(({ no }) => no === this.no);
    if (!row) throw new Error(`No row of ${this.no}`);
    return row;
  }

  /** What stands in another register about the request. */
  async rows(register: string): Promise<Record<string, unknown>[]> {
    return (await this.desk.rows(register)).filter(({ requestNo }) => requestNo === this.no);
  }
}
