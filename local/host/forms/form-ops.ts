import { authorize } from '../authorization';
import type { Execution, Ops } from '../contract';
import type { ItemChanges } from './items';
import type { FormSettings, FormView, ItemType, StoredForm } from './model';
import type { Shelf } from './shelf';

/** Addresses of a form's pages. */
export interface FormLinks {
  published(form: StoredForm): string;
  edit(form: StoredForm): string;
}

interface ItemRef {
  formId: string;
  itemId: number;
}

/** Ops for the form itself. */
export function formOps(shelf: Shelf, links: FormLinks): Ops {
  const allow = (execution: Execution, method: string) => {
    authorize(execution, `FormApp.${method}`, 'forms');
  };
  return {
    'form.create': (arg: { name: string; published: boolean }, execution: Execution) => {
      allow(execution, 'create');
      return shelf.create(arg.name, arg.published).id;
    },
    'form.open': ({ id }: { id: string }, execution: Execution) => {
      allow(execution, 'openById');
      return shelf.form(id).id;
    },
    'form.openByUrl': ({ url }: { url: string }, execution: Execution) => {
      allow(execution, 'openByUrl');
      const id = /\/forms\/d\/(?!e\/)([\w-]+)/.exec(url)?.[1];
      if (!id) throw new Error('Invalid argument: url');
      return shelf.form(id).id;
    },
    'form.read': ({ formId }: { formId: string }): FormView => {
      const form = shelf.form(formId);
      return { ...form, publishedUrl: links.published(form), editUrl: links.edit(form) };
    },
    'form.set': ({ formId, changes }: { formId: string; changes: Partial<FormSettings> }) => {
      shelf.change(formId, settingsFor(shelf.form(formId), changes));
    },
  };
}

/** Publishing opens the form as well; an unpublished form can be neither opened nor closed. */
function settingsFor(form: StoredForm, changes: Partial<FormSettings>): Partial<FormSettings> {
  if (changes.accepting !== undefined && !form.published) {
    throw new Error('The form is not published: publish it before it can accept responses.');
  }
  if (changes.published === undefined) return changes;
  return { ...changes, accepting: changes.published };
}

/** Ops for its items. */
export function itemOps(shelf: Shelf): Ops {
  return {
    'form.addItem': ({ formId, type }: { formId: string; type: ItemType }) =>
      shelf.addItem(formId, type).id,
    'form.copyItem': ({ formId, itemId }: ItemRef) => shelf.copyItem(formId, itemId).id,
    'form.setItem': ({ formId, itemId, changes }: ItemRef & { changes: ItemChanges }) => {
      shelf.changeItem(formId, itemId, changes);
    },
    'form.deleteItem': ({ formId, index }: { formId: string; index: number }) => {
      const { items } = shelf.form(formId);
      assertIndex(items, index);
      shelf.change(formId, { items: items.filter((_, at) => at !== index) });
    },
    'form.moveItem': ({ formId, from, to }: { formId: string; from: number; to: number }) => {
      const items = [...shelf.form(formId).items];
      assertIndex(items, from);
      assertIndex(items, to);
      const moved = items.splice(from, 1);
      shelf.change(formId, { items: items.toSpliced(to, 0, ...moved) });
      return moved[0]?.id;
    },
  };
}

function assertIndex(items: unknown[], index: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= items.length) {
    throw new Error('Invalid argument: index');
  }
}
