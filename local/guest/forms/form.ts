import type { FormItem, FormView } from '../../host/forms/model';
import { call, exception, missing, signatureError } from '../kernel';
import { ItemType } from './enums';
import { classOf, ItemRef } from './item-ref';
import { itemRef, makeGenericItem, makeItem, OFFERED_TYPES } from './items';
import { makeResponse, type ReceivedResponse } from './response';
import {
  destinationMethods,
  fixedSettings,
  type Handle,
  switchSettings,
  textSettings,
} from './settings';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

export function makeForm(formId: string): Form {
  const read = () => call<FormView>('form.read', { formId });
  const handle: Handle = { formId, read, self: () => form };
  const methods = {
    toString: () => 'Form',
    getId: () => formId,
    ...textSettings(handle),
    ...switchSettings(handle),
    ...fixedSettings(handle),
    ...destinationMethods(handle),
    ...Object.fromEntries(
      OFFERED_TYPES.map((type) => [`add${classOf(type)}`, adder(formId, type)]),
    ),
    ...itemMethods(handle),
    ...responseMethods(handle),
  };
  const form = missing('Form', methods) as unknown as Form;
  return form;
}

function adder(formId: string, type: FormItem['type']): () => object {
  return () => makeItem(new ItemRef(formId, call<number>('form.addItem', { formId, type }), type));
}

function itemMethods({ formId, read }: Handle) {
  const generic = ({ id, type }: FormItem) => makeGenericItem(new ItemRef(formId, id, type));
  const byId = (id: number) => read().items.find((item) => item.id === Number(id));
  return {
    getItems: (itemType?: GoogleAppsScript.Forms.ItemType) =>
      read()
        .items.filter(({ type }) => !itemType || (ItemType[type] as unknown) === itemType)
        .map(generic),
    getItemById: (id: number) => {
      const item = byId(id);
      return (item ? generic(item) : null) as Item;
    },
    deleteItem: (at: number | Item) =>
      call<void>('form.deleteItem', { formId, index: indexOf(at) }),
    moveItem: (from: number | Item, to: number) => {
      const id = call<number>('form.moveItem', { formId, from: indexOf(from), to });
      return generic(byId(id) as FormItem);
    },
  } satisfies Partial<Form>;
}

/** Items may be named by place or by themselves. */
function indexOf(item: unknown): number {
  const index = typeof item === 'number' ? item : itemRef(item)?.index();
  if (index === undefined || index < 0) throw exception('Invalid argument: item');
  return index;
}

function responseMethods({ formId, self }: Handle) {
  const made = (response: ReceivedResponse) => makeResponse(formId, response);
  const remove = (op: string, arg: object): Form => {
    call(op, { formId, ...arg });
    return self();
  };
  return {
    createResponse: () => makeResponse(formId, null),
    getResponses: (...args: [GoogleAppsScript.Base.Date?]) => {
      const since: unknown = args[0];
      if (args.length > 0 && !(since instanceof Date)) {
        signatureError(args, 'FormApp.Form.getResponses');
      }
      return call<ReceivedResponse[]>('form.responses', { formId, since }).map(made);
    },
    getResponse: (responseId: string) =>
      made(call<ReceivedResponse>('form.response', { formId, responseId })),
    deleteResponse: (responseId: string) => remove('form.deleteResponse', { responseId }),
    deleteAllResponses: () => remove('form.deleteResponses', {}),
  } satisfies Partial<Form>;
}
