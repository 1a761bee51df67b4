import type { Ops } from '../contract';
import { answerOf } from './answers';
import { entriesOf } from './entries';
import type { FormLinks } from './form-ops';
import { newResponse } from './ids';
import type { Answer, Answers, ResponseView, StoredForm, StoredResponse } from './model';
import type { Shelf } from './shelf';

interface ResponseRef {
  formId: string;
  responseId: string;
}

/** Ops for responses. What a script submits fires no trigger. */
export function responseOps(shelf: Shelf, links: FormLinks): Ops {
  const view = (formId: string, response: StoredResponse) =>
    responseView(response, links.published(shelf.form(formId)));
  return {
    'form.answer': (arg: { formId: string; itemId: number; values: unknown[] }): Answer =>
      answerOf(shelf.item(arg.formId, arg.itemId), arg.values),
    'form.responses': ({ formId, since }: { formId: string; since?: { $date: number } }) =>
      shelf
        .responses(formId)
        .filter(({ submittedAt }) => !since || Date.parse(submittedAt) >= since.$date)
        .map((response) => view(formId, response)),
    'form.response': ({ formId, responseId }: ResponseRef) =>
      view(formId, shelf.response(formId, responseId)),
    'form.submit': ({ formId, answers }: { formId: string; answers: Answers }) => {
      assertOpen(shelf.form(formId));
      const response = newResponse(shelf.clock.now(), answers);
      shelf.keep(formId, response);
      return view(formId, response);
    },
    'form.deleteResponse': ({ formId, responseId }: ResponseRef) => {
      shelf.forget(formId, [shelf.response(formId, responseId).id]);
    },
    'form.deleteResponses': ({ formId }: { formId: string }) => {
      shelf.forget(
        formId,
        shelf.responses(formId).map(({ id }) => id),
      );
    },
    'form.prefilledUrl': ({ formId, answers }: { formId: string; answers: Answers }) =>
      prefilledUrl(shelf.form(formId), links, answers),
  };
}

export function editUrl(publishedUrl: string, response: StoredResponse): string {
  return `${publishedUrl}?edit2=${response.editToken}`;
}

function responseView(response: StoredResponse, publishedUrl: string): ResponseView {
  const { id, email, answers } = response;
  const timestamp = { $date: Date.parse(response.submittedAt) };
  return { id, timestamp, email, answers, editUrl: editUrl(publishedUrl, response) };
}

function assertOpen(form: StoredForm): void {
  if (!form.accepting) throw new Error('This form is currently not accepting responses.');
  if (form.limitOne) {
    throw new Error('A form that takes one response from each person cannot be submitted here.');
  }
}

function prefilledUrl(form: StoredForm, links: FormLinks, answers: Answers): string {
  const query = new URLSearchParams({ usp: 'pp_url' });
  for (const item of form.items) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    for (const [entry, value] of entriesOf(item, answer)) query.append(`entry.${entry}`, value);
  }
  return `${links.published(form)}?${query}`;
}
