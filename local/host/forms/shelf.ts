import type { Clock, DocumentChange, Documents } from '../contract';
import { absent, fileChange, ROOT } from '../drive';
import { newFileId, newPublishedId } from './ids';
import { changedItem, copyItem, type ItemChanges, newItem } from './items';
import type { FormItem, FormSettings, ItemType, StoredForm, StoredResponse } from './model';
import { assertRule } from './rules';

const FORMS = 'forms';

const START: FormSettings = {
  title: '',
  description: '',
  confirmation: '',
  closedMessage: '',
  published: false,
  accepting: false,
  collectEmail: false,
  allowEdits: false,
  limitOne: false,
  progressBar: false,
  respondAgain: true,
  shuffle: false,
};

/** The forms and their answers as documents of the home. */
export class Shelf {
  constructor(
    private readonly documents: Documents,
    readonly clock: Clock,
  ) {}

  /** The name is the file's; the title of a new form is empty. */
  create(name: string, published: boolean): StoredForm {
    const createdAt = this.clock.now().toISOString();
    const id = newFileId();
    const state = { ...START, published, accepting: published };
    const form: StoredForm = { ...state, id, publishedId: newPublishedId(), createdAt, items: [] };
    const file = { id, kind: 'form', name, trashed: false, parent: ROOT, createdAt } as const;
    this.documents.put([fileChange(file), formChange(form)]);
    return form;
  }

  form(id: string): StoredForm {
    const form = this.documents.get<StoredForm>(FORMS, id);
    if (!form) throw absent();
    return form;
  }

  published(publishedId: string): StoredForm | undefined {
    const found = this.documents
      .list<StoredForm>(FORMS)
      .find(({ value }) => value.publishedId === publishedId);
    return found?.value;
  }

  change(id: string, changes: Partial<StoredForm>): StoredForm {
    const form = { ...this.form(id), ...changes };
    this.documents.put([formChange(form)]);
    return form;
  }

  item(formId: string, itemId: number): FormItem {
    const item = this.form(formId).items.find(({ id }) => id === itemId);
    if (!item) throw new Error('The item is no longer in the form.');
    return item;
  }

  addItem(formId: string, type: ItemType): FormItem {
    return this.append(formId, newItem(type));
  }

  copyItem(formId: string, itemId: number): FormItem {
    return this.append(formId, copyItem(this.item(formId, itemId)));
  }

  changeItem(formId: string, itemId: number, changes: ItemChanges): void {
    if (changes.rule) assertRule(changes.rule);
    const changed = changedItem(this.item(formId, itemId), changes);
    const { items } = this.form(formId);
    this.change(formId, { items: items.map((item) => (item.id === itemId ? changed : item)) });
  }

  responses(formId: string): StoredResponse[] {
    return this.documents.list<StoredResponse>(responsesOf(formId)).map(({ value }) => value);
  }

  response(formId: string, responseId: string): StoredResponse {
    const response = this.documents.get<StoredResponse>(responsesOf(formId), responseId);
    if (!response) throw new Error('No response with the given ID could be found.');
    return response;
  }

  keep(formId: string, response: StoredResponse): void {
    this.documents.put([{ collection: responsesOf(formId), id: response.id, value: response }]);
  }

  /** Answers go from the form's own store only, as live. */
  forget(formId: string, responseIds: string[]): void {
    const collection = responsesOf(formId);
    if (responseIds.length === 0) return;
    this.documents.put(responseIds.map((id) => ({ collection, id, value: null })));
  }

  private append(formId: string, item: FormItem): FormItem {
    this.change(formId, { items: [...this.form(formId).items, item] });
    return item;
  }
}

function formChange(form: StoredForm): DocumentChange {
  return { collection: FORMS, id: form.id, value: form };
}

function responsesOf(formId: string): string {
  return `formResponses/${formId}`;
}
