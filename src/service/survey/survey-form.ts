import { questionText, surveyQuestions } from '../../policy/survey';
import { type Language, say } from '../../texts/say';
import type { Book } from '../../workbook/book';
import { ensureForm, type MadeForm } from '../../workbook/ensure-form';
import type { FormPlan, FormsPort } from '../../workbook/ports';

/** The survey card as a form: four grades, two open questions, and the token that Forms cannot hide (R55). */
export function surveyForm(language: Language, company: string): FormPlan {
  const words = (key: 'name' | 'title' | 'description' | 'thanks') =>
    say(`survey.${key}`, { company })[language];
  return {
    name: words('name'),
    title: words('title'),
    description: words('description'),
    thanks: words('thanks'),
    questions: [
      ...surveyQuestions.map((question) => ({
        key: question.key,
        kind: question.kind,
        title: questionText(question.key)[language],
        help: '',
        low: say('survey.low')[language],
        high: say('survey.high')[language],
      })),
      {
        key: 'token',
        kind: 'token' as const,
        title: say('survey.token')[language],
        help: say('survey.tokenHelp')[language],
        required: true,
        prefill: 'token',
      },
    ],
  };
}

/** Makes the survey form, or puts back what it has lost (R55). */
export function ensureSurveyForm(book: Book, forms: FormsPort): MadeForm {
  const plan = surveyForm(book.language, book.setting('companyName'));
  const settings = { id: 'surveyFormId', link: 'surveyLink', items: 'surveyItems' };
  return ensureForm({ book, forms }, { plan, settings });
}
