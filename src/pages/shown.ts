import { locale } from './words';

/** `2026-11-24T09:30:00` as `11月24日 09:30` or `24 Nov, 09:30`, with the year where it is not this one. */
export function moment(text: string, now: string): string {
  const date = new Date(`${text.slice(0, 10)}T${text.slice(11, 16) || '00:00'}Z`);
  if (Number.isNaN(date.getTime())) return text;
  const year = text.slice(0, 4) === now.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const time = text.length > 10 ? ({ hour: '2-digit', minute: '2-digit' } as const) : {};
  const month = locale() === 'zh-CN' ? 'long' : 'short';
  // Wall-clock texts have no zone: read and shown in the same one, they stay as they are.
  const zone = { timeZone: 'UTC', hourCycle: 'h23' } as const;
  const parts = { ...year, month, day: 'numeric', ...time, ...zone } as const;
  return new Intl.DateTimeFormat(locale(), parts).format(date);
}

/** `11月24日 09:30 – 11:30`; the second day only where it is another. */
export function span(from: string, until: string, now: string): string {
  if (!from || !until) return moment(from || until, now);
  const sameDay = from.slice(0, 10) === until.slice(0, 10);
  return `${moment(from, now)} – ${sameDay ? until.slice(11, 16) : moment(until, now)}`;
}

/** `¥1,280.00`, in English `CN¥1,280.00`. */
export function yuan(cents: number | null): string {
  const money = new Intl.NumberFormat(locale(), { style: 'currency', currency: 'CNY' });
  return cents === null ? '' : money.format(cents / 100);
}

/** For reading aloud: `138 0013 8001`, `0351-2967331 转 12` or `… ext. 12`. */
export function phone(stored: string): string {
  const [, number = '', extension] = /^(.*?)(?:转(\d+))?$/.exec(stored) ?? [];
  const grouped = number
    .replace(/^(1[3-9]\d)(\d{4})(\d{4})$/, '$1 $2 $3')
    .replace(/^([48]00)(\d{3})(\d{4})$/, '$1-$2-$3')
    .replace(/^(010|02\d|0\d{3})(\d{7,8})$/, '$1-$2');
  const word = locale() === 'zh-CN' ? '转' : 'ext.';
  return extension ? `${grouped} ${word} ${extension}` : grouped;
}

/** The last moment of a time limit: midnight is the 24:00 of the day before. */
export function lastMoment(due: string, now: string): string {
  if (!due.endsWith('T00:00:00')) return moment(due, now);
  const before = new Date(Date.parse(`${due}Z`) - 1).toISOString().slice(0, 10);
  return `${moment(before, now)} 24:00`;
}
