import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from '../desk';
import { closeDialog } from '../show';
import { type GuestDialog, state } from '../state';
import { useStore } from '../store';
import { GuestFrame } from './guest-frame';
import { Modal } from './modal';

/** `showModalDialog` and `showModelessDialog`. */
export function Dialog({ desk }: { desk: Desk }): JSX.Element | null {
  const { dialog } = useStore(state);
  return dialog && h(DialogBox, { key: dialog.key, dialog, desk });
}

function DialogBox({ dialog, desk }: { dialog: GuestDialog; desk: Desk }): JSX.Element {
  const { title, url, modal } = dialog;
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  const resize = (next: { width?: number; height?: number }) =>
    setSize({ width: next.width ?? size.width, height: next.height ?? size.height });
  return h(
    Modal,
    { look: 'guest-dialog', title, testId: 'dialog', modal, close: closeDialog },
    h(
      'div',
      { class: 'guest-place', style: { width: `${size.width}px`, height: `${size.height}px` } },
      h(GuestFrame, { url, title, desk, close: closeDialog, resize }),
    ),
  );
}
