import type { MailPort } from '../workbook/ports';

export function mail(): MailPort {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, subject, body }) => MailApp.sendEmail(to, subject, body),
  };
}
