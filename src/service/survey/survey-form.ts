import { questionText, surveyQuestions } from '../../policy/survey';
import { type Language, say } from '../../texts/say';
import type { Book } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
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
      },
    ],
  };
}

/** Makes the survey form once; its id, link and items are kept in the settings. */
export function ensureSurveyForm(
  book: Book,
  forms: FormsPort,
): { formId: string; changes: Change[] } {
  const formId = book.setting('surveyFormId');
  if (formId) return { formId, changes: [] };
  const made = forms.create(surveyForm(book.language, book.setting('companyName')));
  const kept = {
    surveyFormId: made.formId,
    surveyLink: made.prefilled,
    surveyItems: JSON.stringify(made.items),
  };
  const changes = Object.entries(kept).flatMap(([name, value]) => {
    const row = book.one('settings', name);
    return row ? [update(row, { value })] : [];
  });
  return { formId: made.formId, changes };
}
