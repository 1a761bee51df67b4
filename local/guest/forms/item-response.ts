import type { Answer } from '../../host/forms/model';
import { missing } from '../kernel';
import type { Offered } from './part';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** The answer to one item. */
export interface Given {
  itemId: number;
  answer: Answer;
}

const given = new WeakMap<ItemResponse, Given>();

export function givenIn(response: ItemResponse): Given | undefined {
  return given.get(response);
}

export function makeItemResponse(
  answered: Given,
  item: () => GoogleAppsScript.Forms.Item,
): ItemResponse {
  const methods = {
    getItem: item,
    getResponse: () => structuredCopy(answered.answer) as string | string[] | string[][],
    toString: () => 'ItemResponse',
  } satisfies Offered<ItemResponse>;
  const response = missing('ItemResponse', methods) as unknown as ItemResponse;
  given.set(response, answered);
  return response;
}

/** The script may change what it gets. */
function structuredCopy(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer));
}
