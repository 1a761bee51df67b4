import type { FormSettings, FormView } from '../../host/forms/model';
import { call, exception } from '../kernel';

type Form = GoogleAppsScript.Forms.Form;

/** What the settings' methods need of their form. */
export interface Handle {
  formId: string;
  read(): FormView;
  self(): Form;
}

function setter({ formId, self }: Handle) {
  return (changes: Partial<FormSettings>): Form => {
    call('form.set', { formId, changes });
    return self();
  };
}

/** Texts and addresses. */
export function textSettings(handle: Handle) {
  const { read } = handle;
  const set = setter(handle);
  return {
    getTitle: () => read().title,
    setTitle: (title: string) => set({ title: String(title) }),
    getDescription: () => read().description,
    setDescription: (text: string) => set({ description: String(text) }),
    getConfirmationMessage: () => read().confirmation,
    setConfirmationMessage: (text: string) => set({ confirmation: String(text) }),
    getCustomClosedFormMessage: () => read().closedMessage,
    setCustomClosedFormMessage: (text: string) => set({ closedMessage: String(text) }),
    getPublishedUrl: () => read().publishedUrl,
    getEditUrl: () => read().editUrl,
  } satisfies Partial<Form>;
}

/** Switches. */
export function switchSettings(handle: Handle) {
  const { read } = handle;
  const set = setter(handle);
  return {
    isPublished: () => read().published,
    setPublished: (published: boolean) => set({ published }),
    supportsAdvancedResponderPermissions: () => true,
    isAcceptingResponses: () => read().accepting,
    setAcceptingResponses: (accepting: boolean) => set({ accepting }),
    collectsEmail: () => read().collectEmail,
    setCollectEmail: (collectEmail: boolean) => set({ collectEmail }),
    canEditResponse: () => read().allowEdits,
    setAllowResponseEdits: (allowEdits: boolean) => set({ allowEdits }),
    hasLimitOneResponsePerUser: () => read().limitOne,
    setLimitOneResponsePerUser: (limitOne: boolean) => set({ limitOne }),
    hasProgressBar: () => read().progressBar,
    setProgressBar: (progressBar: boolean) => set({ progressBar }),
    hasRespondAgainLink: () => read().respondAgain,
    setShowLinkToRespondAgain: (respondAgain: boolean) => set({ respondAgain }),
    getShuffleQuestions: () => read().shuffle,
    setShuffleQuestions: (shuffle: boolean) => set({ shuffle }),
  } satisfies Partial<Form>;
}

/** Switches that stay off here. */
export function fixedSettings({ self }: Handle) {
  const onlyOff = (method: string) => (enabled: boolean) => {
    if (enabled) throw new Error(`not implemented locally: Form.${method}(true)`);
    return self();
  };
  return {
    isQuiz: () => false,
    setIsQuiz: onlyOff('setIsQuiz'),
    requiresLogin: () => false,
    setRequireLogin: onlyOff('setRequireLogin'),
    isPublishingSummary: () => false,
    setPublishingSummary: onlyOff('setPublishingSummary'),
  } satisfies Partial<Form>;
}

/** A form of the home is linked to no spreadsheet: its answers stay in it. */
export function destinationMethods({ self }: Handle) {
  const none = (): never => {
    throw exception('The form currently has no response destination.');
  };
  return {
    getDestinationId: none,
    getDestinationType: none,
    removeDestination: () => self(),
  } satisfies Partial<Form>;
}
