import type { Clock, Documents, Ops } from './contract';
import { fileIn } from './drive';
import { type FormLinks, formOps, itemOps } from './forms/form-ops';
import type { Entries, Language, StoredForm } from './forms/model';
import {
  type FormPage,
  pageOf,
  type SubmitOptions,
  type SubmitResult,
  submitPage,
} from './forms/page';
import { responseOps } from './forms/response-ops';
import { Shelf } from './forms/shelf';

export interface FormsOptions {
  documents: Documents;
  clock: Clock;
  /** The home's address, without a slash at the end. */
  baseUrl(): string;
  /** A person handed in the page: form-submit triggers fire from here. */
  onSubmit(formId: string, responseId: string): unknown;
}

export interface Forms {
  readonly ops: Ops;
  /** The page behind a public link; undefined when there is no such form. */
  page(publishedId: string, query?: URLSearchParams, language?: Language): FormPage | undefined;
  /** Hands in a page: answers by field number, several for boxes. */
  submit(publishedId: string, answers: Entries, options?: SubmitOptions): SubmitResult | undefined;
}

export function createForms(options: FormsOptions): Forms {
  const { documents, clock, baseUrl, onSubmit } = options;
  const shelf = new Shelf(documents, clock);
  const links: FormLinks = {
    published: (form) => `${baseUrl()}/forms/d/e/${form.publishedId}/viewform`,
    edit: (form) => `${baseUrl()}/forms/d/${form.id}/edit`,
  };
  const door = { shelf, clock, publishedUrl: links.published, onSubmit };
  const published = (publishedId: string): StoredForm | undefined => {
    const form = shelf.published(publishedId);
    return form && !fileIn(documents, form.id)?.trashed ? form : undefined;
  };
  return {
    ops: { ...formOps(shelf, links), ...itemOps(shelf), ...responseOps(shelf, links) },
    page(publishedId, parameters = new URLSearchParams(), language = 'en') {
      const form = published(publishedId);
      return form && pageOf(shelf, form, { parameters, language });
    },
    submit(publishedId, entries, submitOptions) {
      const form = published(publishedId);
      return form && submitPage(door, form, { entries, ...submitOptions });
    },
  };
}
