import type { LogLevel } from '../protocol';
import { defineService, note } from './kernel';
import { formatString } from './utilities/format-string';

const lines: string[] = [];

/** Logger.log: a template when there is more than one argument. */
function log(this: unknown, ...values: unknown[]): unknown {
  const [first, ...rest] = values;
  const text = rest.length > 0 ? formatString(String(first), rest) : display(first);
  lines.push(text);
  note('info', text);
  return this;
}

/** console.*: values side by side, objects as JSON; a template when the first says so. */
function printer(level: LogLevel) {
  return (...values: unknown[]): void => {
    const [first, ...rest] = values;
    const isTemplate = typeof first === 'string' && rest.length > 0 && /%[sdifoOj]/.test(first);
    note(level, isTemplate ? formatTemplate(first, rest) : values.map(display).join(' '));
  };
}

function formatTemplate(template: string, values: unknown[]): string {
  const left = [...values];
  const text = template.replace(/%[sdifoOj]/g, (place) =>
    left.length > 0 ? display(left.shift()) : place,
  );
  return [text, ...left.map(display)].join(' ');
}

function display(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) return value.toString();
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

const startedAt = new Map<string, number>();

const console = {
  log: printer('log'),
  info: printer('info'),
  warn: printer('warn'),
  error: printer('error'),
  time(label = 'default'): void {
    startedAt.set(label, Date.now());
  },
  timeEnd(label = 'default'): void {
    note('log', `${label}: ${Date.now() - (startedAt.get(label) ?? Date.now())}ms`);
    startedAt.delete(label);
  },
};

export function install(): void {
  defineService('Logger', {
    log,
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear() {
      lines.length = 0;
    },
  });
  defineService('console', console);
}
