import { h, type JSX } from 'preact';
import type { Person } from '../../protocol';
import type { Desk } from '../desk';
import { state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { Popover } from './popover';

/** Who sits at this page, and who else could. */
export function People({ desk }: { desk: Desk }): JSX.Element {
  const { user, users } = useStore(state);
  const me = users.find((person) => person.email === user) ?? { email: user, name: '' };
  return h(Popover, {
    testId: 'people',
    label: `${say('youAre')} ${user}`,
    look: 'avatar-button',
    button: h(Avatar, { person: me }),
    content: (close) => h(PeopleCard, { me, users, desk, close }),
  });
}

function PeopleCard(props: {
  me: Person;
  users: Person[];
  desk: Desk;
  close(): void;
}): JSX.Element {
  const choose = (email: string) => {
    props.close();
    if (email !== props.me.email) props.desk.workAs(email);
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const email = new FormData(event.target as HTMLFormElement).get('email');
    choose(String(email).trim().toLowerCase());
  };
  return h(
    'div',
    { class: 'people-card', 'data-testid': 'people-card' },
    h('div', { class: 'card-label' }, say('workAs')),
    h(
      'div',
      { class: 'people-list' },
      props.users.map((person) =>
        h(PersonRow, { person, me: props.me, choose, key: person.email }),
      ),
    ),
    h(
      'form',
      { class: 'move-to', onSubmit: add },
      h('input', {
        type: 'email',
        name: 'email',
        class: 'field',
        required: true,
        placeholder: say('emailHint'),
        'aria-label': say('otherPerson'),
        'data-testid': 'people-email',
      }),
      h('button', { type: 'submit', class: 'button', 'data-testid': 'people-add' }, say('add')),
    ),
  );
}

function PersonRow(props: {
  person: Person;
  me: Person;
  choose(email: string): void;
}): JSX.Element {
  const { person } = props;
  const { owner } = state.get();
  return h(
    'button',
    {
      type: 'button',
      class: `person ${person.email === props.me.email ? 'person-me' : ''}`,
      'data-testid': `person-${person.email}`,
      onClick: () => props.choose(person.email),
    },
    h(Avatar, { person }),
    h(
      'span',
      { class: 'person-text' },
      h('span', { class: 'person-name' }, person.name || person.email.split('@')[0]),
      h('span', { class: 'person-email' }, person.email),
    ),
    person.email === owner && h('span', { class: 'badge' }, say('owner')),
  );
}

function Avatar({ person }: { person: Person }): JSX.Element {
  const letter = (person.name || person.email).charAt(0).toUpperCase();
  return h('span', { class: 'avatar', style: { background: colourOf(person.email) } }, letter);
}

/** The same person has the same colour everywhere. */
function colourOf(email: string): string {
  let sum = 0;
  for (const sign of email) sum = (sum * 31 + sign.charCodeAt(0)) % 360;
  return `hsl(${sum} 45% 42%)`;
}
