import { type Bilingual, same, say } from '../texts/say';
import type { Book } from './book';
import { type Change, update } from './change';
import type { FormPlan, FormsPort } from './ports';

/** What set-up needs to know of a form that it made: the settings to keep, and what to tell. */
export interface MadeForm {
  formId: string;
  changes: Change[];
  lines: Bilingual[];
}

/** Names of the settings that keep a form: its id, its prefilled link, the ids of its questions by key. */
interface FormSettings {
  id: string;
  link: string;
  items: string;
}

/**
 * Makes a form once. One that is there is looked through: questions that staff deleted come back (R55), a form that is gone
 * is made anew. Links that customers have already stay good as long as their form is there.
 */
export function ensureForm(
  { book, forms }: { book: Book; forms: FormsPort },
  { plan, settings }: { plan: FormPlan; settings: FormSettings },
): MadeForm {
  const formId = book.setting(settings.id);
  const items = JSON.parse(book.setting(settings.items) || '{}') as Record<string, string>;
  const mended = formId ? forms.mend(formId, plan, items) : null;
  if (mended && !mended.added.length) return { formId, changes: [], lines: [] };
  const made = mended ? { ...mended, formId } : forms.create(plan);
  const kept = {
    [settings.id]: made.formId,
    [settings.link]: made.prefilled,
    [settings.items]: JSON.stringify(made.items),
  };
  const changes = Object.entries(kept).flatMap(([name, value]) => {
    const row = book.one('settings', name);
    return row ? [update(row, { value })] : [];
  });
  return { formId: made.formId, changes, lines: [told(plan, mended?.added ?? null, formId)] };
}

function told(plan: FormPlan, added: readonly string[] | null, former: string): Bilingual {
  const form = same(plan.name);
  if (!added) return say(former ? 'install.formAnew' : 'install.form', { form });
  const titles = plan.questions.filter(({ key }) => added.includes(key)).map(({ title }) => title);
  return say('install.formMended', { form, questions: same(titles.join(' / ')) });
}
