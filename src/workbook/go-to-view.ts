import { refuse } from '../policy/refusal';
import { fields, text } from './input';
import { type RegisterName, TEMPLATES } from './registers.generated';
import { defineView } from './view';

/** Registers to whose rows pages lead. */
const LED_TO: readonly RegisterName[] = [
  'requests',
  'serviceLog',
  'promises',
  'surveys',
  'supervision',
  'feedback',
  'liaison',
];

/** Puts the person's cursor into the row of a record; nothing in it is changed. */
export const goToView = defineView({
  name: 'goTo',
  params: fields({ register: text(40), id: text(120) }),
  registers: LED_TO,
  read: ({ params: { register: name, id }, book, ports }) => {
    const register = LED_TO.find((one) => one === name);
    if (!register) return refuse('unknownRegister', { register: name });
    const [row] = book.find(register, TEMPLATES[register].key, id);
    if (!row) return refuse('rowNotFound', { register: TEMPLATES[register].title, id });
    ports.page.show({ sheetId: book.tab(register).info.sheetId, row });
    return { register, id, row };
  },
});
