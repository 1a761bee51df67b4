import { blobOf } from '../blob-source';
import { call, defineService, signatureError } from '../kernel';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters & { from?: string };

/** MailApp, and of GmailApp what sends. */
export function install(): void {
  defineService('MailApp', {
    sendEmail: (...args: unknown[]) => send('MailApp.sendEmail', mailAppMessage(args)),
    getRemainingDailyQuota: () => call<number>('mail.quota'),
    toString: () => 'MailApp',
  });
  defineService('GmailApp', {
    sendEmail: (...args: unknown[]) => send('GmailApp.sendEmail', gmailMessage(args)),
    toString: () => 'GmailApp',
  });
}

/** `({…})`, `(to, subject, body, options?)` or `(to, replyTo, subject, body)`. */
function mailAppMessage(args: unknown[]): Message {
  const [first] = args;
  if (args.length === 1 && isObject(first)) return first;
  if (args.length === 4 && areStrings(args)) {
    const [to, replyTo, subject, body] = args;
    return { to, replyTo, subject, body };
  }
  return positional(args) ?? signatureError(args, 'MailApp.sendEmail');
}

function gmailMessage(args: unknown[]): Message {
  return positional(args) ?? signatureError(args, 'GmailApp.sendEmail');
}

function positional(args: unknown[]): Message | null {
  const texts = args.slice(0, 3);
  const options = args[3] ?? {};
  if (args.length < 3 || args.length > 4 || !areStrings(texts) || !isObject(options)) return null;
  const [to, subject, body] = texts;
  return { ...options, to, subject, body };
}

function send(method: string, message: Message): void {
  if (message.inlineImages) throw new Error(`not implemented locally: ${method} inlineImages`);
  if (message.from) throw new Error(`not implemented locally: ${method} from`);
  const { to, cc, bcc, subject, body, htmlBody, name, replyTo } = message;
  const texts = { to, cc, bcc, subject, body, htmlBody, name, replyTo };
  const given = Object.entries(texts).filter(([, text]) => text !== undefined && text !== null);
  call('mail.send', {
    ...Object.fromEntries(given.map(([key, text]) => [key, String(text)])),
    noReply: message.noReply === true,
    attachments: (message.attachments ?? []).map((source) => blobOf(source).getName() ?? ''),
    method,
  });
}

function areStrings(values: unknown[]): values is string[] {
  return values.every((value) => typeof value === 'string');
}

function isObject(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
