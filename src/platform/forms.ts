import type { FormAnswer, FormPlan, FormQuestion, FormsPort } from '../workbook/ports';
import { wallClock } from './session';

type Form = GoogleAppsScript.Forms.Form;

/** Stands in the prefilled link for the token of one customer. */
const PLACE = 'TOKENPLACE';

/** Forms without a destination tab: answers are read from the form itself. */
export function forms(): FormsPort {
  return {
    create,
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
  const items: Record<string, string> = {};
  let prefilled = '';
  for (const question of plan.questions) {
    const item = addQuestion(form, question);
    items[question.key] = String(item.getId());
    if (question.kind !== 'token') continue;
    const response = form.createResponse().withItemResponse(item.createResponse(PLACE));
    prefilled = response.toPrefilledUrl().replace(PLACE, '{token}');
  }
  return { formId: form.getId(), prefilled, items };
}

function addQuestion(form: Form, question: FormQuestion) {
  if (question.kind === 'grade') return addGrade(form, question);
  const item = question.kind === 'open' ? form.addParagraphTextItem() : form.addTextItem();
  item.setTitle(question.title).setHelpText(question.help);
  item.setRequired(question.kind === 'token');
  return item as GoogleAppsScript.Forms.TextItem;
}

function addGrade(form: Form, question: FormQuestion) {
  const item = form.addScaleItem().setBounds(1, 5);
  item.setTitle(question.title).setHelpText(question.help);
  item.setLabels(question.low ?? '', question.high ?? '').setRequired(true);
  return item as unknown as GoogleAppsScript.Forms.TextItem;
}

function answerOf(response: GoogleAppsScript.Forms.FormResponse): FormAnswer {
  const answers: Record<string, string> = {};
  for (const item of response.getItemResponses()) {
    answers[String(item.getItem().getId())] = String(item.getResponse() ?? '');
  }
  return { responseId: response.getId(), at: wallClock(response.getTimestamp()), answers };
}
