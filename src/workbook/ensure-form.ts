import { type Bilingual, same, say } from '../texts/say';
import type { Book } from './book';
import { type Change, update } from './change';
import type { FormItems, FormPlan, FormsPort } from './ports';

/** What set-up needs to know of a form that it made: the settings to keep, and what to tell. */
export interface MadeForm {
  /** Blank for one that cannot be opened. */
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
 * Makes a form once. One that is there is looked through: questions that staff deleted come back (R55). One that cannot be
 * opened is only told of: it may be somebody else's, and a new one would leave the links that customers have leading nowhere.
 */
export function ensureForm(
  { book, forms }: { book: Book; forms: FormsPort },
  { plan, settings }: { plan: FormPlan; settings: FormSettings },
): MadeForm {
  const formId = book.setting(settings.id);
  const form = same(plan.name);
  if (!formId) {
    const made = forms.create(plan);
    const changes = kept(book, settings, made);
    return { formId: made.formId, changes, lines: [say('install.form', { form })] };
  }
  const items = JSON.parse(book.setting(settings.items) || '{}') as Record<string, string>;
  const mended = forms.mend(formId, plan, items);
  if (!mended) {
    const lines = [say('install.formClosed', { form, setting: settings.id })];
    return { formId: '', changes: [], lines };
  }
  if (!mended.added.length) return { formId, changes: [], lines: [] };
  const titles = plan.questions.filter(({ key }) => mended.added.includes(key));
  const questions = same(titles.map(({ title }) => title).join(' / '));
  return {
    formId,
    changes: kept(book, settings, { ...mended, formId }),
    lines: [say('install.formMended', { form, questions })],
  };
}

function kept(book: Book, settings: FormSettings, made: FormItems & { formId: string }): Change[] {
  const values = {
    [settings.id]: made.formId,
    [settings.link]: made.prefilled,
    [settings.items]: JSON.stringify(made.items),
  };
  return Object.entries(values).flatMap(([name, value]) => {
    const row = book.one('settings', name);
    return row ? [update(row, { value })] : [];
  });
}
