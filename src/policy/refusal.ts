import { type Bilingual, hasText, say, type TextKey, type TextParams } from '../texts/say';

/** What is wrong with one field of an input: `path` as in `lines.0.code`. */
export interface FieldFault {
  path: string;
  message: Bilingual;
}

/** Why an act or a view is not carried out, for a person: its code, in both languages, and what to do. */
export interface Refusal {
  code: string;
  message: Bilingual;
  hint?: Bilingual;
  /** The requirement that refuses, as `R19`. */
  clause?: string;
  fields?: FieldFault[];
}

type ErrorKey = Extract<TextKey, `error.${string}`>;
export type RefusalCode = ErrorKey extends `error.${infer Code}` ? Code : never;

/** A refusal with the text `error.<code>` and, where there is one, the hint `hint.<code>`. */
export function refusal(
  code: RefusalCode,
  params: TextParams = {},
  more: { clause?: string; hint?: Bilingual; fields?: FieldFault[] } = {},
): Refusal {
  const hintKey = `hint.${code}`;
  const hint = more.hint ?? (hasText(hintKey) ? say(hintKey, params) : undefined);
  return {
    code,
    message: say(`error.${code}` as TextKey, params),
    ...(hint ? { hint } : {}),
    ...(more.clause ? { clause: more.clause } : {}),
    ...(more.fields ? { fields: more.fields } : {}),
  };
}

/** Carries a refusal up to the runner. Recognised by `code`, never by `instanceof` (realms). */
export class RefusedError extends Error {
  readonly code: string;
  readonly refusal: Refusal;

  constructor(why: Refusal) {
    super(why.message.en);
    this.name = 'RefusedError';
    this.code = why.code;
    this.refusal = why;
  }
}

/** Throws a refusal. */
export function refuse(...why: Parameters<typeof refusal>): never {
  throw new RefusedError(refusal(...why));
}
