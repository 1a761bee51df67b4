import { authorize } from './authorization';
import type { Clock, Documents, Execution, Ops } from './contract';
import { isEmail } from './forms/rules';

export interface MailOptions {
  documents: Documents;
  clock: Clock;
  /** Recipients that one account may reach in one day of the home; 100 as for a free Google account. */
  dailyQuota?: number;
}

/** A mail that a script sent: it goes nowhere but here. */
export interface SentMail {
  id: string;
  /** Whose account sent it; '' for noReply. */
  from: string;
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  body: string;
  htmlBody: string;
  name: string;
  replyTo: string;
  /** ISO. */
  sentAt: string;
  /** Names. */
  attachments: string[];
}

export interface Mail {
  readonly ops: Ops;
  /** The newest first. */
  list(): SentMail[];
}

/** What the guest hands over. */
export type MailRequest = Partial<Omit<SentMail, 'id' | 'from' | 'sentAt'>> & {
  noReply?: boolean;
  /** The method called, for the text that refuses it. */
  method: string;
};

interface Usage {
  day: string;
  recipients: number;
}

const MAIL = 'mail';
const USAGE = 'mailUsage';
const LARGEST_BODY = 200 * 1024;
const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 250;

export function createMail({ documents, clock, dailyQuota = 100 }: MailOptions): Mail {
  const used = (user: string) => usageToday(documents, clock, user);
  const send = (request: MailRequest, execution: Execution): void => {
    authorize(execution, request.method, 'script.send_mail');
    const user = execution.effectiveUser;
    const mail = composed(request, { user, clock, number: documents.list(MAIL).length + 1 });
    const recipients = used(user) + checkedRecipients(mail).length;
    if (recipients > dailyQuota) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    documents.put([
      { collection: MAIL, id: mail.id, value: mail },
      { collection: USAGE, id: user, value: { day: dayOf(clock.now()), recipients } },
    ]);
  };
  return {
    ops: {
      'mail.send': send,
      'mail.quota': (_: unknown, execution: Execution) => {
        authorize(execution, 'MailApp.getRemainingDailyQuota', 'script.send_mail');
        return Math.max(0, dailyQuota - used(execution.effectiveUser));
      },
    },
    list: () =>
      documents
        .list<SentMail>(MAIL)
        .map(({ value }) => value)
        .reverse(),
  };
}

function composed(
  request: MailRequest,
  by: { user: string; clock: Clock; number: number },
): SentMail {
  const { method: _, noReply, ...texts } = request;
  const blank = { to: '', cc: '', bcc: '', subject: '', body: '', htmlBody: '', name: '' };
  return {
    ...{ ...blank, replyTo: '', attachments: [] },
    ...texts,
    id: String(by.number),
    from: noReply ? '' : by.user,
    sentAt: by.clock.now().toISOString(),
  };
}

/** All addresses of a mail; throws Google's texts for what it would not send. */
function checkedRecipients(mail: SentMail): string[] {
  const all = [mail.to, mail.cc, mail.bcc].flatMap(addresses);
  if (all.length === 0) throw new Error('Failed to send email: no recipient');
  const bad = [...all, ...addresses(mail.replyTo)].find((address) => !isEmail(bare(address)));
  if (bad) throw new Error(`Invalid email: ${bad}`);
  if (all.length > MOST_RECIPIENTS) {
    throw new Error('Limit Exceeded: Email Recipients Per Message.');
  }
  if (Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody)) > LARGEST_BODY) {
    throw new Error('Limit Exceeded: Email Body Size.');
  }
  if (mail.attachments.length > MOST_ATTACHMENTS) {
    throw new Error('Limit Exceeded: Email Attachments Per Message.');
  }
  return all;
}

/** Commas inside a quoted name do not part addresses. */
function addresses(list: string): string[] {
  const parts = list.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}

function bare(address: string): string {
  return /<([^<>]*)>\s*$/.exec(address)?.[1]?.trim() ?? address;
}

function usageToday(documents: Documents, clock: Clock, user: string): number {
  const usage = documents.get<Usage>(USAGE, user);
  return usage?.day === dayOf(clock.now()) ? usage.recipients : 0;
}

/** The home's process runs in the manifest's zone, so this is its day. */
function dayOf(date: Date): string {
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}
