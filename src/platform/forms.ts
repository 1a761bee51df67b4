import type { FormAnswer, FormPlan, FormQuestion, FormsPort } from '../workbook/ports';
import { wallClock } from './session';

type Form = GoogleAppsScript.Forms.Form;

/** Forms without a destination tab: answers are read from the form itself. */
export function forms(): FormsPort {
  return {
    create,
    mend,
    response: (formId, responseId) => {
      const form = FormApp.openById(formId);
      const response = form.getResponse(responseId);
      return response ? answerOf(response) : null;
    },
    responses: (formId, since) => {
      const [day, time] = since.split('T');
      const start = Utilities.parseDate(
        `${day} ${time}`,
        Session.getScriptTimeZone(),
        'yyyy-MM-dd HH:mm:ss',
      );
      return FormApp.openById(formId).getResponses(start).map(answerOf);
    },
  };
}

function create(plan: FormPlan): ReturnType<FormsPort['create']> {
  const form = FormApp.create(plan.name);
  form.setTitle(plan.title).setDescription(plan.description).setConfirmationMessage(plan.thanks);
  form.setCollectEmail(false).setShowLinkToRespondAgain(false);
  // Forms made since the middle of 2026 take no answers until they are published.
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  const items = Object.fromEntries(
    plan.questions.map((question) => [question.key, addQuestion(form, question)]),
  );
  return { formId: form.getId(), prefilled: prefilledLink(form, plan, items), items };
}

function mend(
  formId: string,
  plan: FormPlan,
  known: Record<string, string>,
): ReturnType<FormsPort['mend']> {
  const form = openForm(formId);
  if (!form) return null;
  const there = new Set(form.getItems().map((item) => String(item.getId())));
  const lost = plan.questions.filter(({ key }) => !there.has(known[key] ?? ''));
  const items = { ...known };
  for (const question of lost) items[question.key] = addQuestion(form, question);
  const added = lost.map(({ key }) => key);
  // Reckoning the link takes a call for each place: only what was mended needs it.
  return { items, added, prefilled: added.length ? prefilledLink(form, plan, items) : '' };
}

/** Null for a form that was deleted, or that this person may not open. */
function openForm(formId: string): Form | null {
  try {
    return FormApp.openById(formId);
  } catch {
    return null;
  }
}

/** The form's link with `{name}` in the places that are filled in for the customer. */
function prefilledLink(form: Form, plan: FormPlan, items: Record<string, string>): string {
  const places = plan.questions.filter(({ prefill }) => prefill);
  if (!places.length) return form.getPublishedUrl();
  let response = form.createResponse();
  for (const { key, prefill = '' } of places) {
    const item = form.getItemById(Number(items[key])).asTextItem();
    response = response.withItemResponse(item.createResponse(placeOf(prefill)));
  }
  return places.reduce(
    (link, { prefill = '' }) => link.replace(placeOf(prefill), `{${prefill}}`),
    response.toPrefilledUrl(),
  );
}

/** Stands in the link until the name in braces takes its place, which an address would not keep. */
function placeOf(prefill: string): string {
  return `${prefill.toUpperCase()}PLACE`;
}

/** Adds a question; answers its id. */
function addQuestion(form: Form, question: FormQuestion): string {
  if (question.kind === 'grade') return addGrade(form, question);
  const item = question.kind === 'open' ? form.addParagraphTextItem() : form.addTextItem();
  item.setTitle(question.title).setHelpText(question.help);
  item.setRequired(question.required === true);
  return String(item.getId());
}

function addGrade(form: Form, question: FormQuestion): string {
  const item = form.addScaleItem().setBounds(1, 5);
  item.setTitle(question.title).setHelpText(question.help);
  item.setLabels(question.low ?? '', question.high ?? '').setRequired(true);
  return String(item.getId());
}

function answerOf(response: GoogleAppsScript.Forms.FormResponse): FormAnswer {
  const answers: Record<string, string> = {};
  for (const item of response.getItemResponses()) {
    answers[String(item.getItem().getId())] = String(item.getResponse() ?? '');
  }
  return { responseId: response.getId(), at: wallClock(response.getTimestamp()), answers };
}
