import type { Box, PageMessage } from '../../host/contract';
import { type ButtonSet, type Menu, newKey, state } from './state';

const TOAST_SECONDS = 5;
const ERROR_SECONDS = 15;

/** What a script shows: menus, sidebars, dialogs, toasts. */
export function show(message: PageMessage, activate: (box: Box) => void): void {
  const showings: Record<string, () => void> = {
    menu: () => addMenu(message.menu as Menu),
    sidebar: () => state.set({ sidebar: { key: newKey(), ...guest(message) } }),
    dialog: () => openDialog(message),
    toast: () => toast(toastOf(message)),
    activate: () => activate(message.box as Box),
    closeHost: closeNewest,
  };
  const showing = showings[message.kind];
  if (!showing) throw new Error(`A message of an unknown kind: ${message.kind}`);
  showing();
}

/** A question of a script, answered with `{button, text}`. */
export function ask(number: number, message: PageMessage, answer: (value: unknown) => void): void {
  // After a broken line the home asks again what it has no answer to.
  if (state.get().questions.some((other) => other.ask === number)) return;
  const question = {
    ask: number,
    withText: message.kind === 'prompt',
    title: String(message.title ?? ''),
    prompt: String(message.prompt ?? ''),
    buttons: message.buttons as ButtonSet,
    answer(button: string, text: string) {
      state.set({ questions: state.get().questions.filter((other) => other.ask !== number) });
      answer({ button, text });
    },
  };
  state.set({ questions: [...state.get().questions, question] });
}

/** Negative seconds: stays until dismissed. */
export function toast(options: {
  title?: string;
  message: string;
  seconds?: number;
  details?: boolean;
}): void {
  const { title = '', message, seconds = TOAST_SECONDS, details = false } = options;
  const key = newKey();
  state.set({ toasts: [...state.get().toasts, { key, title, message, details }] });
  if (seconds >= 0) setTimeout(() => dismissToast(key), seconds * 1000);
}

export function errorToast(title: string, message: string): void {
  toast({ title, message, seconds: ERROR_SECONDS, details: true });
}

export function dismissToast(key: number): void {
  state.set({ toasts: state.get().toasts.filter((other) => other.key !== key) });
}

export function closeDialog(): void {
  state.set({ dialog: null });
}

export function closeSidebar(): void {
  state.set({ sidebar: null });
}

/** Everything that belongs to one person at the page. */
export function clearShown(): void {
  state.set({ menus: [], sidebar: null, dialog: null, questions: [] });
}

function addMenu(menu: Menu): void {
  const { menus } = state.get();
  const place = menus.findIndex(
    (other) => other.caption === menu.caption && Boolean(other.addon) === Boolean(menu.addon),
  );
  state.set({ menus: place < 0 ? [...menus, menu] : menus.with(place, menu) });
}

function toastOf({ title = '', message, seconds = TOAST_SECONDS }: PageMessage) {
  return { title: String(title), message: String(message), seconds: Number(seconds) };
}

function openDialog(message: PageMessage): void {
  const dialog = {
    key: newKey(),
    ...guest(message),
    modal: message.modal !== false,
    width: Number(message.width ?? 600),
    height: Number(message.height ?? 400),
  };
  state.set({ dialog });
}

function closeNewest(): void {
  if (state.get().dialog) closeDialog();
  else closeSidebar();
}

function guest(message: PageMessage): { title: string; url: string } {
  return { title: String(message.title ?? ''), url: String(message.url) };
}
