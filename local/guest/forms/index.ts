import { defineEventPart } from '../events';
import { call, defineService, signatureError } from '../kernel';
import {
  Alignment,
  DestinationType,
  FeedbackType,
  ItemType,
  PageNavigationType,
  RatingIconType,
} from './enums';
import { makeForm } from './form';
import { makeResponse, type ReceivedResponse } from './response';
import { builders } from './validation';

type Form = GoogleAppsScript.Forms.Form;

/** FormApp, and the parts of form-submit events. */
export function install(): void {
  defineService('FormApp', {
    ...{ Alignment, DestinationType, FeedbackType, ItemType, PageNavigationType, RatingIconType },
    ...builders,
    create,
    openById: (id: string) => makeForm(call<string>('form.open', { id: String(id) })),
    openByUrl: (url: string) => makeForm(call<string>('form.openByUrl', { url: String(url) })),
    getActiveForm: () => null,
    toString: () => 'FormApp',
  });
  defineEventPart('$form', formById);
  defineEventPart('$formResponse', (at: { formId: string; responseId: string }) =>
    formResponse(at.formId, at.responseId),
  );
}

export function formById(formId: string): Form {
  return makeForm(formId);
}

/** A response in the form's store. */
export function formResponse(
  formId: string,
  responseId: string,
): GoogleAppsScript.Forms.FormResponse {
  return makeResponse(formId, call<ReceivedResponse>('form.response', { formId, responseId }));
}

/** The title given here names the file: the form's own title stays empty, as live. */
function create(...args: unknown[]): Form {
  const [name, published = false] = args;
  const ok = typeof name === 'string' && typeof published === 'boolean' && args.length <= 2;
  if (!ok) signatureError(args, 'FormApp.create');
  return makeForm(call<string>('form.create', { name, published }));
}
