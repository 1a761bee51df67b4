import type { FormItem } from '../../host/forms/model';
import { exception, missing, signatureError } from '../kernel';
import { checkboxChoiceMethods, choiceMethods } from './choices';
import { ItemType } from './enums';
import { gridMethods } from './grids';
import { classOf, type ItemRef } from './item-ref';
import { makeItemResponse } from './item-response';
import type { Offered, Part } from './part';
import { ratingMethods, scaleMethods } from './scales';
import { dateMethods, dateTimeMethods, durationMethods, timeMethods } from './times';
import { validationMethods } from './validation';

type Item = GoogleAppsScript.Forms.Item;
type Type = FormItem['type'];

const GROUPS: Record<Type, ((part: Part<never>) => object)[]> = {
  TEXT: [questionMethods, textMethods, validationMethods],
  PARAGRAPH_TEXT: [questionMethods, textMethods, validationMethods],
  MULTIPLE_CHOICE: [questionMethods, choiceMethods, otherMethods],
  CHECKBOX: [questionMethods, checkboxChoiceMethods, otherMethods, validationMethods],
  LIST: [questionMethods, choiceMethods],
  SCALE: [questionMethods, scaleMethods],
  RATING: [questionMethods, ratingMethods],
  GRID: [questionMethods, gridMethods, validationMethods],
  CHECKBOX_GRID: [questionMethods, gridMethods, validationMethods],
  DATE: [questionMethods, dateMethods],
  TIME: [questionMethods, timeMethods],
  DATETIME: [questionMethods, dateTimeMethods],
  DURATION: [questionMethods, durationMethods],
  SECTION_HEADER: [],
  PAGE_BREAK: [],
};

export const OFFERED_TYPES = Object.keys(GROUPS) as Type[];

const refs = new WeakMap<object, ItemRef>();

export function itemRef(item: unknown): ItemRef | undefined {
  return typeof item === 'object' && item !== null ? refs.get(item) : undefined;
}

/** `TextItem`, `ScaleItem` …: what `addTextItem()` and `asTextItem()` answer. */
export function makeItem(ref: ItemRef): object {
  const duplicate = () => makeItem(ref.copy());
  const part = partOf(ref, () => item as never);
  const groups = GROUPS[ref.type].map((group) => group(part));
  const item: object = missing(
    ref.className,
    Object.assign(baseMethods(part), { duplicate }, ...groups),
  );
  refs.set(item, ref);
  return item;
}

/** `Item`, as `getItems()` answers it: what all items have, and the way to the rest. */
export function makeGenericItem(ref: ItemRef): Item {
  const conversions = OFFERED_TYPES.map((type) => [`as${classOf(type)}`, () => as(ref, type)]);
  const methods = {
    ...baseMethods(partOf(ref, () => item)),
    duplicate: () => makeGenericItem(ref.copy()),
    ...Object.fromEntries(conversions),
  };
  const item: Item = missing('Item', methods);
  refs.set(item, ref);
  return item;
}

function partOf<T>(ref: ItemRef, self: () => T): Part<T> {
  return {
    ref,
    change: (changes) => {
      ref.set(changes);
      return self();
    },
    respond: (values) =>
      makeItemResponse({ itemId: ref.id, answer: ref.answer(values) }, () => makeGenericItem(ref)),
  };
}

function as(ref: ItemRef, type: Type): object {
  if (type !== ref.type) throw exception(`Invalid conversion for item type: ${ref.type}.`);
  return makeItem(ref);
}

function baseMethods({ ref, change }: Part<Item>) {
  return {
    toString: () => ref.className,
    getId: () => ref.id,
    getType: () => ItemType[ref.type] as unknown as GoogleAppsScript.Forms.ItemType,
    getIndex: () => ref.index(),
    getTitle: () => ref.read().title,
    setTitle: (title: string) => change({ title: String(title) }),
    getHelpText: () => ref.read().helpText,
    setHelpText: (helpText: string) => change({ helpText: String(helpText) }),
  } satisfies Offered<Item>;
}

function questionMethods({ ref, change }: Part<GoogleAppsScript.Forms.TextItem>) {
  return {
    isRequired: () => ref.read().required,
    setRequired: (required: boolean) => change({ required }),
  } satisfies Partial<GoogleAppsScript.Forms.TextItem>;
}

function textMethods({ ref, respond }: Part<GoogleAppsScript.Forms.TextItem>) {
  return {
    createResponse: (...args: [string]) => {
      if (args.length !== 1 || typeof args[0] !== 'string') {
        signatureError(args, `FormApp.${ref.className}.createResponse`);
      }
      return respond(args);
    },
  } satisfies Partial<GoogleAppsScript.Forms.TextItem>;
}

function otherMethods({ ref, change }: Part<GoogleAppsScript.Forms.MultipleChoiceItem>) {
  return {
    hasOtherOption: () => ref.read().other === true,
    showOtherOption: (other: boolean) => change({ other }),
  } satisfies Partial<GoogleAppsScript.Forms.MultipleChoiceItem>;
}
