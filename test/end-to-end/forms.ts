import type { FormView } from '../../local/host/forms/model';
import type { Desk } from './desk';

/** A form that set-up made, as a customer meets it. */
export interface CustomerForm {
  items: FormView['items'];
  /** Fills the form in by the keys of its questions, over what the link brings along, and sends it. */
  send(given: Record<string, string>, link?: string): void;
  /** Deletes a question, as a person who edits the form might. */
  lose(key: string): void;
}

/** `name` is `survey` or `intake`: the settings say which form it is, and which question is which. */
export async function customerForm(desk: Desk, name: string): Promise<CustomerForm> {
  const settings = await desk.rows('settings');
  const setting = (key: string) =>
    String(settings.find((row) => row.name === name + key)?.value ?? '');
  const formId = setting('FormId');
  const ids = JSON.parse(setting('Items')) as Record<string, string>;
  const { forms } = desk.home;
  const op = (called: string, arg: unknown) =>
    (forms.ops[called] as (arg: unknown, execution: unknown) => unknown)(arg, {});
  const form = op('form.read', { formId }) as FormView;
  const itemOf = (key: string) => form.items.findIndex(({ id }) => String(id) === ids[key]);
  const entryOf = (key: string) => String(form.items[itemOf(key)]?.entries[0]);
  return {
    items: form.items,
    send: (given, link = '') => {
      const query = new URL(link || 'http://form').searchParams;
      const brought = forms.page(form.publishedId, query)?.answers ?? {};
      const typed = Object.entries(given).map(([key, answer]) => [entryOf(key), [answer]]);
      const sent = forms.submit(form.publishedId, { ...brought, ...Object.fromEntries(typed) });
      if (!sent?.ok) throw new Error(JSON.stringify(sent));
    },
    lose: (key) => void op('form.deleteItem', { formId, index: itemOf(key) }),
  };
}
