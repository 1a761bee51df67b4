import { createHash } from 'node:crypto';
import type { FormAnswer, FormPlan, MenuItem, Ports } from '../../src/workbook/ports';
import { type FakeGrid, fakeGrid } from './grid';

/** Ports in memory, and what a test may turn or look at. */
export interface FakePorts extends Ports {
  grid: FakeGrid;
  /** Who sits at the keyboard; '' where Google would not say. */
  user: string;
  /** The wall clock, `2026-11-24T09:30:00`. */
  time: string;
  mails: { to: string; subject: string; body: string }[];
  /** How many mails the day still allows. */
  mailQuota: number;
  /** Held by someone else: `acquire` then fails. */
  isLocked: boolean;
  /** How often the lock was taken and not given back. */
  held: number;
  formsMade: { formId: string; plan: FormPlan; answers: FormAnswer[]; lost: string[] }[];
  /** Seconds that were waited, each time. */
  waits: number[];
  told: { title: string; message: string }[];
  toasts: string[];
  shown: { kind: 'sidebar' | 'dialog'; page: string; title: string }[];
  menus: { caption: string; items: readonly MenuItem[] }[];
  triggersMade: string[];
  /** The person's cursor. */
  cursor: { sheetId: number; row: number } | null;
  timeZones: { workbook: string; script: string };
}

export function fakePorts(given: { user?: string; now?: string; grid?: FakeGrid } = {}): FakePorts {
  const ports: FakePorts = {
    user: given.user ?? 'admin@example.com',
    time: given.now ?? '2026-11-24T09:30:00',
    mails: [],
    mailQuota: 100,
    isLocked: false,
    held: 0,
    formsMade: [],
    waits: [],
    told: [],
    toasts: [],
    shown: [],
    menus: [],
    triggersMade: [],
    cursor: null,
    timeZones: { workbook: 'Asia/Shanghai', script: 'Asia/Shanghai' },
    grid: given.grid ?? fakeGrid(),
    lock: {
      acquire: () => {
        if (ports.isLocked || ports.held > 0) return false;
        ports.held++;
        return true;
      },
      release: () => {
        if (ports.held === 0) throw new Error('The lock was not held.');
        ports.held--;
      },
    },
    session: {
      user: () => ports.user,
      owner: () => ports.user || 'owner@example.com',
      zones: () => ports.timeZones,
    },
    clock: { now: () => ports.time, wait: (seconds) => void ports.waits.push(seconds) },
    ids: fakeIds(),
    mail: {
      remaining: () => ports.mailQuota,
      send: (mail) => {
        if (ports.mailQuota < 1)
          throw new Error('Service invoked too many times for one day: email.');
        ports.mailQuota--;
        ports.mails.push(mail);
      },
    },
    forms: fakeForms(() => ports),
    page: {
      selection: () => ports.cursor,
      show: (place) => {
        ports.cursor = place;
      },
      toast: (message) => void ports.toasts.push(message),
      tell: (title, message) => void ports.told.push({ title, message }),
      sidebar: (page, title) => void ports.shown.push({ kind: 'sidebar', page, title }),
      dialog: (page, title) => void ports.shown.push({ kind: 'dialog', page, title }),
      menu: (caption, items) => void ports.menus.push({ caption, items }),
    },
    triggers: {
      ensure: (formIds) => {
        const wanted = ['onWorkbookEdit', ...formIds.map((id) => `onFormAnswer ${id}`), 'tick'];
        const missing = wanted.filter((name) => !ports.triggersMade.includes(name));
        ports.triggersMade.push(...missing);
        return [...new Set(missing.map((name) => name.split(' ')[0] ?? ''))];
      },
    },
  };
  return ports;
}

/** Ids that count: the same in every run. */
function fakeIds(): Ports['ids'] {
  let count = 0;
  const next = (length: number) => (++count).toString(16).padStart(length, '0');
  return {
    short: () => next(12),
    token: () => next(32),
    digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}

function prefilledLink(formId: string, plan: FormPlan, items: Record<string, string>): string {
  const places = plan.questions
    .filter(({ prefill }) => prefill)
    .map(({ key, prefill }) => `entry.${items[key]}={${prefill}}`);
  return `https://forms.example/${formId}?${places.join('&')}`;
}

function fakeForms(ports: () => FakePorts): Ports['forms'] {
  const find = (formId: string) => {
    const form = ports().formsMade.find((one) => one.formId === formId);
    if (!form) throw new Error(`No item with the given ID could be found: ${formId}`);
    return form;
  };
  return {
    create: (plan) => {
      const formId = `form-${ports().formsMade.length + 1}`;
      ports().formsMade.push({ formId, plan, answers: [], lost: [] });
      const items = Object.fromEntries(
        plan.questions.map((question, index) => [question.key, String(1001 + index)]),
      );
      return { formId, prefilled: prefilledLink(formId, plan, items), items };
    },
    mend: (formId, plan, known) => {
      const form = ports().formsMade.find((one) => one.formId === formId);
      if (!form) return null;
      const added = plan.questions.map(({ key }) => key).filter((key) => form.lost.includes(key));
      const ids = added.map((key, index) => [key, String(2001 + index)]);
      const items = { ...known, ...Object.fromEntries(ids) };
      form.lost = [];
      return { items, added, prefilled: prefilledLink(formId, plan, items) };
    },
    responses: (formId, since) => find(formId).answers.filter((answer) => answer.at >= since),
    response: (formId, responseId) =>
      find(formId).answers.find((answer) => answer.responseId === responseId) ?? null,
  };
}
