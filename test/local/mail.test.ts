import { beforeEach, describe, expect, it, test } from 'vitest';
import { createMail, type Mail } from '../../local/host/mail';
import { caller, run, world } from './forms/world';

let at: ReturnType<typeof world>;
let mail: Mail;
let send: (message: object) => void;

beforeEach(() => {
  at = world();
  mail = createMail(at);
  const call = caller(mail.ops);
  send = (message) => call('mail.send', { method: 'MailApp.sendEmail', ...message });
});

const quota = (user = run.effectiveUser) =>
  caller(mail.ops, { ...run, effectiveUser: user })<number>('mail.quota');

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `u${index}@example.com`).join(',');

describe('a sent mail', () => {
  it('is kept whole, newest first, by one log entry each', () => {
    send({ to: 'bo@example.com', subject: 'One', body: 'first' });
    const second = {
      to: '"Li, Mei" <mei@example.com>, bo@example.com',
      cc: 'c@example.com',
      bcc: 'd@example.com',
      subject: '二',
      body: 'plain',
      htmlBody: '<b>rich</b>',
      name: 'Service',
      replyTo: 'desk@example.com',
      attachments: ['a.pdf'],
    };
    send(second);
    expect(mail.list()).toEqual([
      { ...second, id: '2', from: 'ada@example.com', sentAt: '2026-07-01T02:00:00.000Z' },
      expect.objectContaining({ id: '1', subject: 'One', cc: '', htmlBody: '', attachments: [] }),
    ]);
    expect(at.log).toHaveLength(2);
  });

  it('hides its sender when no reply is wanted', () => {
    send({ to: 'bo@example.com', noReply: true });
    expect(mail.list()[0]?.from).toBe('');
  });
});

describe('the daily quota', () => {
  it('counts recipients, not mails', () => {
    expect(quota()).toBe(100);
    send({ to: 'a@example.com,b@example.com', cc: 'c@example.com', bcc: 'd@example.com' });
    expect(quota()).toBe(96);
  });

  it('refuses the mail that goes beyond it, whole', () => {
    send({ to: many(50) });
    send({ to: many(49) });
    expect(() => send({ to: many(2) })).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(mail.list()).toHaveLength(2);
    expect(quota()).toBe(1);
    send({ to: many(1) });
    expect(quota()).toBe(0);
  });

  it('is each account’s own and starts again with the home’s next day', async () => {
    send({ to: many(40) });
    expect(quota('bo@example.com')).toBe(100);
    await at.clock.moveTo(new Date('2026-07-02T12:00:00Z'));
    expect(quota()).toBe(100);
  });
});

describe('a mail that is refused', () => {
  const cases: [object, string][] = [
    [{ to: '' }, 'Failed to send email: no recipient'],
    [{ to: ' , ' }, 'Failed to send email: no recipient'],
    [{ to: 'nobody' }, 'Invalid email: nobody'],
    [{ to: 'a@example.com', cc: 'x y' }, 'Invalid email: x y'],
    [{ to: 'a@example.com', replyTo: 'desk' }, 'Invalid email: desk'],
    [{ to: many(51) }, 'Limit Exceeded: Email Recipients Per Message.'],
    [{ to: 'a@example.com', body: '字'.repeat(70_000) }, 'Limit Exceeded: Email Body Size.'],
  ];
  test.each(cases)('%.60j', (message, text) => {
    expect(() => send(message)).toThrow(text);
    expect(at.log).toEqual([]);
  });

  it('comes from a simple trigger', () => {
    const limited = caller(mail.ops, { ...run, authMode: 'LIMITED' });
    const message = { method: 'MailApp.sendEmail', to: 'a@example.com' };
    expect(() => limited('mail.send', message)).toThrow(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });
});
