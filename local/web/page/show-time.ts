import { currentLanguage } from './language';
import { state } from './state';
import { say } from './texts';

const locale = currentLanguage() === 'zh' ? 'zh-CN' : 'en-GB';

/** As people at home read it: day, month and time in the home's zone. */
export function shortTime(moment: number | string): string {
  return format(moment, {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

export function longTime(moment: number): string {
  return format(moment, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}

/** `3 d 4 h`; minutes only when there are no days. */
export function span(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const parts = [
    { key: 'days', n: Math.floor(minutes / 1440) },
    { key: 'hours', n: Math.floor(minutes / 60) % 24 },
    { key: 'minutes', n: minutes % 60 },
  ] as const;
  const first = parts.findIndex((part) => part.n > 0);
  return parts
    .slice(first, first + 2)
    .filter((part) => part.n > 0)
    .map(({ key, n }) => say(key, { n }))
    .join(' ');
}

function format(moment: number | string, options: Intl.DateTimeFormatOptions): string {
  const { timeZone } = state.get();
  return new Intl.DateTimeFormat(locale, { timeZone, hourCycle: 'h23', ...options }).format(
    new Date(moment),
  );
}
