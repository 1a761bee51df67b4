import type { Answer, FormItem, FormView } from '../../host/forms/model';
import { call, exception } from '../kernel';

/** What may change of an item; see the home's side for what is refused. */
export type Changes = Partial<Omit<FormItem, 'id' | 'type' | 'entries' | 'rule'>> & {
  rule?: FormItem['rule'] | null;
};

/** One item of one form, read anew at each question. */
export class ItemRef {
  constructor(
    readonly formId: string,
    readonly id: number,
    readonly type: FormItem['type'],
  ) {}

  get className(): string {
    return classOf(this.type);
  }

  read(): FormItem {
    const item = this.siblings().find(({ id }) => id === this.id);
    if (!item) throw exception('The item is no longer in the form.');
    return item;
  }

  index(): number {
    return this.siblings().findIndex(({ id }) => id === this.id);
  }

  set(changes: Changes): void {
    call('form.setItem', { formId: this.formId, itemId: this.id, changes });
  }

  copy(): ItemRef {
    const id = call<number>('form.copyItem', { formId: this.formId, itemId: this.id });
    return new ItemRef(this.formId, id, this.type);
  }

  /** The home's own check of a script's answer. */
  answer(values: unknown[]): Answer {
    return call<Answer>('form.answer', { formId: this.formId, itemId: this.id, values });
  }

  private siblings(): FormItem[] {
    return call<FormView>('form.read', { formId: this.formId }).items;
  }
}

/** `MultipleChoiceItem` for `MULTIPLE_CHOICE`. */
export function classOf(type: FormItem['type']): string {
  if (type === 'DATETIME') return 'DateTimeItem';
  const words = type.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return `${words.join('')}Item`;
}
