import { surveyQuestions } from '../../policy/survey';
import type { TextKey } from '../../texts/say';
import type { Book } from '../../workbook/book';
import { ensureForm, type MadeForm } from '../../workbook/ensure-form';
import { textOf } from '../../workbook/own-texts';
import type { FormPlan, FormsPort } from '../../workbook/ports';

/** The survey card as a form: four grades, two open questions, and the token that Forms cannot hide (R55). */
export function surveyForm(book: Book): FormPlan {
  const company = book.setting('companyName');
  const words = (key: TextKey) => textOf(book, key, { company });
  return {
    name: words('survey.name'),
    title: words('survey.title'),
    description: words('survey.description'),
    thanks: words('survey.thanks'),
    questions: [
      ...surveyQuestions.map((question) => ({
        key: question.key,
        kind: question.kind,
        title: words(`survey.${question.key}`),
        help: '',
        low: words('survey.low'),
        high: words('survey.high'),
      })),
      {
        key: 'token',
        kind: 'token' as const,
        title: words('survey.token'),
        help: words('survey.tokenHelp'),
        required: true,
        prefill: 'token',
      },
    ],
  };
}

/** Makes the survey form, or puts back what it has lost (R55). */
export function ensureSurveyForm(book: Book, forms: FormsPort): MadeForm {
  const plan = surveyForm(book);
  const settings = { id: 'surveyFormId', link: 'surveyLink', items: 'surveyItems' };
  return ensureForm({ book, forms }, { plan, settings });
}
