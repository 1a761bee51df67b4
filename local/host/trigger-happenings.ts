import type { PageEdit } from './contract';
import type { OpenedExecutions } from './executions';
import { visibleTo } from './identity';
import { type EventFrame, editEvent, formEvent, openEvent } from './trigger-events';
import type { Trigger } from './trigger-ops';

/** What people do, and what the project runs because of it. */
export interface Happenings {
  /** A page was opened: simple onOpen, then installed ON_OPEN triggers. */
  opened(user: string, sessionId: string): Promise<void>;
  /** A person edited cells in a page: simple onEdit, then installed ON_EDIT triggers. */
  edited(edit: PageEdit, sessionId: string): Promise<void>;
  /** A customer handed in a form. */
  formSubmitted(formId: string, responseId: string): Promise<void>;
}

export interface HappeningsOptions {
  bookId: string;
  run: OpenedExecutions['run'];
  runIfPresent: OpenedExecutions['runIfPresent'];
  /** Simple triggers name people of the owner's organisation only. */
  owner: string;
}

export function createHappenings(options: HappeningsOptions, list: () => Trigger[]): Happenings {
  const { run, runIfPresent, owner } = options;
  const installed = (eventType: Trigger['eventType'], sourceId = options.bookId) =>
    list().filter((trigger) => trigger.eventType === eventType && trigger.sourceId === sourceId);

  /** What a person did in a page: the project's simple trigger, then the installed ones. */
  const inPage = async ({ simple, eventType, kind, user, sessionId, event }: PageHappening) => {
    const known = visibleTo(user, owner);
    await runIfPresent({
      functionName: simple,
      kind: 'simple',
      activeUser: known,
      effectiveUser: user,
      sessionId,
      args: [event({ authMode: 'LIMITED', user: known })],
    });
    for (const trigger of installed(eventType)) {
      const activeUser = visibleTo(user, trigger.creator);
      const from = { authMode: 'FULL' as const, user: activeUser, triggerUid: trigger.id };
      await run({ ...asCreator(trigger), kind, activeUser, sessionId, args: [event(from)] });
    }
  };

  return {
    opened: (user: string, sessionId: string) =>
      inPage({
        simple: 'onOpen',
        eventType: 'ON_OPEN',
        kind: 'open',
        user,
        sessionId,
        event: openEvent,
      }),
    edited: (edit: PageEdit, sessionId: string) =>
      inPage({
        simple: 'onEdit',
        eventType: 'ON_EDIT',
        kind: 'edit',
        user: edit.user,
        sessionId,
        event: (from) => editEvent(from, edit),
      }),
    async formSubmitted(formId: string, responseId: string): Promise<void> {
      for (const trigger of installed('ON_FORM_SUBMIT', formId)) {
        const args = [formEvent(trigger.id, formId, responseId)];
        await run({ ...asCreator(trigger), kind: 'form', activeUser: '', args });
      }
    },
  };
}

interface PageHappening {
  simple: 'onOpen' | 'onEdit';
  eventType: 'ON_OPEN' | 'ON_EDIT';
  kind: 'open' | 'edit';
  user: string;
  sessionId: string;
  event(from: EventFrame): object;
}

/** Installed triggers have the rights of whoever made them. */
export function asCreator({ functionName, creator }: Trigger) {
  return { functionName, effectiveUser: creator, authMode: 'FULL' as const };
}
