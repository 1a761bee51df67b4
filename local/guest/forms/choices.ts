import { missing, signatureError } from '../kernel';
import type { Offered, Part } from './part';

type Choice = GoogleAppsScript.Forms.Choice;
type ListItem = GoogleAppsScript.Forms.ListItem;
type CheckboxItem = GoogleAppsScript.Forms.CheckboxItem;

/** Multiple choice and list. */
export function choiceMethods(part: Part<ListItem>) {
  return {
    ...sharedMethods(part),
    createResponse: (...args: [string]) => {
      assertStrings(args, args, method(part, 'createResponse'));
      return part.respond(args);
    },
  } satisfies Partial<ListItem>;
}

export function checkboxChoiceMethods(part: Part<CheckboxItem>) {
  return {
    ...sharedMethods(part),
    createResponse: (...args: [string[]]) => {
      assertStrings(args[0], args, method(part, 'createResponse'));
      return part.respond(args);
    },
  } satisfies Partial<CheckboxItem>;
}

function sharedMethods<T>(part: Part<T>) {
  const { ref, change } = part;
  return {
    getChoices: () => (ref.read().choices ?? []).map(makeChoice),
    setChoices: (choices: Choice[]) => change({ choices: choices.map((each) => each.getValue()) }),
    setChoiceValues: (...args: [string[]]) => {
      assertStrings(args[0], args, method(part, 'setChoiceValues'));
      return change({ choices: args[0] });
    },
    createChoice: (...args: unknown[]) => {
      if (args.length > 1) {
        throw new Error(
          `not implemented locally: ${ref.className}.createChoice(value, navigation)`,
        );
      }
      assertStrings(args, args, method(part, 'createChoice'));
      return makeChoice(args[0] as string);
    },
  };
}

function makeChoice(value: string): Choice {
  return missing('Choice', {
    getValue: () => value,
    toString: () => 'Choice',
  } satisfies Offered<Choice>) as unknown as Choice;
}

/** Google takes no numbers here: values of cells have to be made texts first. */
function assertStrings(values: unknown, args: unknown[], name: string): void {
  const ok = Array.isArray(values) && values.every((value) => typeof value === 'string');
  if (!ok || args.length !== 1) signatureError(args, name);
}

function method({ ref }: Part<unknown>, name: string): string {
  return `FormApp.${ref.className}.${name}`;
}
