import { type ComponentChildren, h, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../texts';
import { Icon } from './icon';

export interface ModalProps {
  look: string;
  title: string;
  testId: string;
  /** False lets the person go on working beside it, and move it. */
  modal: boolean;
  close(): void;
  children?: ComponentChildren;
}

/** A dialog of the browser's own: keeps the keyboard inside, and Escape closes it. */
export function Modal(props: ModalProps): JSX.Element {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (props.modal) place.current?.showModal();
    else place.current?.show();
  }, [props.modal]);
  const cancel = (event: Event) => {
    event.preventDefault();
    props.close();
  };
  return h(
    'dialog',
    {
      ref: place,
      class: `modal ${props.look}`,
      'aria-label': props.title,
      'data-testid': props.testId,
      onCancel: cancel,
    },
    h(ModalHead, props),
    props.children,
  );
}

function ModalHead({ title, testId, modal, close }: ModalProps): JSX.Element {
  return h(
    'div',
    { class: 'modal-head', onPointerDown: modal ? undefined : drag },
    h('h2', { class: 'modal-title', 'data-testid': `${testId}-title` }, title),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        title: say('close'),
        'data-testid': `${testId}-close`,
        onClick: close,
      },
      h(Icon, { name: 'close' }),
    ),
  );
}

/** Moves the dialog whose head is held. */
function drag(event: PointerEvent): void {
  const head = event.currentTarget as HTMLElement;
  const dialog = head.closest('dialog');
  if (!dialog || (event.target as HTMLElement).closest('button')) return;
  const { left, top } = dialog.getBoundingClientRect();
  head.setPointerCapture(event.pointerId);
  head.onpointermove = (move) => {
    dialog.style.margin = '0';
    dialog.style.left = `${left + move.clientX - event.clientX}px`;
    dialog.style.top = `${top + move.clientY - event.clientY}px`;
  };
  head.onpointerup = () => {
    head.onpointermove = null;
  };
}
