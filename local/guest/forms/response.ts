import type { Answers, FormItem, FormView, ResponseView } from '../../host/forms/model';
import { call, exception, missing } from '../kernel';
import { ItemRef } from './item-ref';
import { givenIn, makeItemResponse } from './item-response';
import { itemRef, makeGenericItem } from './items';
import type { Offered } from './part';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** A response as it arrives here. */
export type ReceivedResponse = Omit<ResponseView, 'timestamp'> & { timestamp: Date };

/** Items that a response lists with '' when they were left out. */
const EMPTY_TEXT = new Set<FormItem['type']>(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

/** A response that is in the form's store, or with `null` one that a script is making. */
export function makeResponse(formId: string, stored: ReceivedResponse | null): FormResponse {
  const answers: Answers = { ...stored?.answers };
  const methods = {
    toString: () => 'FormResponse',
    getId: () => (stored?.id ?? null) as string,
    getTimestamp: () => (stored?.timestamp ?? null) as unknown as GoogleAppsScript.Base.Date,
    getRespondentEmail: () => (stored?.email ?? null) as string,
    getEditResponseUrl: () => (stored?.editUrl ?? null) as string,
    ...readingMethods(formId, answers),
    ...makingMethods(formId, { answers, stored: stored !== null }, () => response),
  } satisfies Offered<FormResponse>;
  const response = missing('FormResponse', methods) as unknown as FormResponse;
  return response;
}

function readingMethods(formId: string, answers: Answers) {
  return {
    getItemResponses: () => {
      const { items } = call<FormView>('form.read', { formId });
      return items.flatMap((item) => itemResponse(formId, item, answers) ?? []);
    },
    getResponseForItem: (item: GoogleAppsScript.Forms.Item) => {
      const read = itemRef(item)?.read();
      return ((read && itemResponse(formId, read, answers)) ?? null) as ItemResponse;
    },
  };
}

function itemResponse(formId: string, item: FormItem, answers: Answers): ItemResponse | undefined {
  const answer = answers[item.id] ?? (EMPTY_TEXT.has(item.type) ? '' : undefined);
  if (answer === undefined) return undefined;
  const ref = new ItemRef(formId, item.id, item.type);
  return makeItemResponse({ itemId: item.id, answer }, () => makeGenericItem(ref));
}

function makingMethods(
  formId: string,
  state: { answers: Answers; stored: boolean },
  self: () => FormResponse,
) {
  const assertNew = () => {
    if (state.stored) throw exception('This form response has already been submitted.');
  };
  return {
    withItemResponse: (response: ItemResponse) => {
      assertNew();
      const given = givenIn(response);
      if (!given) throw exception('Invalid argument: response');
      state.answers[given.itemId] = given.answer;
      return self();
    },
    submit: () => {
      assertNew();
      const submitted = call<ReceivedResponse>('form.submit', { formId, answers: state.answers });
      state.stored = true;
      return makeResponse(formId, submitted);
    },
    toPrefilledUrl: () => call<string>('form.prefilledUrl', { formId, answers: state.answers }),
  };
}
