import { h, type JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type Button, type ButtonSet, type Question, state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { Modal } from './modal';

type Named = Exclude<Button, 'CLOSE'>;

const BUTTONS: Record<ButtonSet, Named[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LABELS = { OK: 'ok', CANCEL: 'cancel', YES: 'yes', NO: 'no' } as const;

/** `alert` and `prompt`, one after the other. */
export function Questions(): JSX.Element | null {
  const [question] = useStore(state).questions;
  return question ? h(QuestionBox, { key: question.ask, question }) : null;
}

function QuestionBox({ question }: { question: Question }): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const { title, prompt, withText } = question;
  const answer = (button: Button) => {
    const field = form.current?.elements.namedItem('answer') as HTMLInputElement | null;
    question.answer(button, field?.value ?? '');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    answer((event.submitter as HTMLButtonElement).value as Named);
  };
  const testId = withText ? 'prompt' : 'alert';
  return h(
    Modal,
    { look: 'question', title, testId, modal: true, close: () => answer('CLOSE') },
    h(
      'form',
      { ref: form, onSubmit: submit },
      h('p', { class: 'question-text', 'data-testid': 'question-text' }, prompt),
      withText &&
        h('input', {
          class: 'field',
          name: 'answer',
          autocomplete: 'off',
          autofocus: true,
          'data-testid': 'answer',
        }),
      h('div', { class: 'question-buttons' }, BUTTONS[question.buttons].map(answerButton)),
    ),
  );
}

/** The first one is what Enter means. */
function answerButton(name: Named, index: number): JSX.Element {
  return h(
    'button',
    {
      type: 'submit',
      key: name,
      value: name,
      class: `button ${index === 0 ? 'button-primary' : ''}`,
      'data-testid': `answer-${name}`,
    },
    say(LABELS[name]),
  );
}
