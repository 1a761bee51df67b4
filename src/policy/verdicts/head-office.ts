import { say } from '../../texts/say';
import { dueOf } from '../clocks';
import { addDays, type DateTime } from '../time';
import { addWorkdays, isWorkingMoment } from '../work-time';
import { judgeDue } from './clock-finding';
import type { BranchWeekEvidence, DifficultyEvidence, SupervisionEvidence } from './evidence';
import {
  type Bar,
  broken,
  type Finding,
  kept,
  noEvidence,
  notApplicable,
  written,
} from './finding';

/** Chapters 2.4-1 and 2.4-2: what a branch passes on, and what head office presses for. */
export const supervision: Bar<SupervisionEvidence> = {
  R58: (e) =>
    onEscalation(e, () => {
      const { reason, tried, asked } = e.supervision;
      return written(reason && tried && asked, 'what.escalation');
    }),
  R59: (e) =>
    onEscalation(e, () => {
      const { openedAt, dueAt, answeredAt, answerKind } = e.supervision;
      if (answeredAt && !answerKind)
        return broken('fact.missing', { what: say('what.answerKind') });
      const words = ['what.escalated', 'what.answered'] as const;
      const due =
        dueAt || dueOf('escalationReply', openedAt, { params: daysOf(e), schedule: e.schedule });
      return judgeDue(e, { words: [...words], start: openedAt, due, end: answeredAt });
    }),
  R61: (e) => {
    const { kind, to, openedAt, acknowledgedAt } = e.supervision;
    if (kind !== 'expedite') return notApplicable('fact.noExpedite');
    if (!to) return broken('fact.missing', { what: say('what.addressee') });
    if (!isWorkingMoment(openedAt, e.schedule)) return broken('fact.offHours');
    if (acknowledgedAt) return kept('fact.acknowledged');
    const days = e.rules.number('R61', 'everyWorkdays');
    const due = `${addDays(addWorkdays(openedAt.slice(0, 10), days, e.schedule), 1)}T00:00:00`;
    return judgeDue(e, {
      words: ['what.expedited', 'what.acknowledged'],
      start: openedAt,
      due,
      end: '',
    });
  },
};

/** A branch's difficulty: helped with, in writing and with its date. Nothing sets a time for it. */
export const difficulty: Bar<DifficultyEvidence> = {
  R62: ({ difficulty: { help, helpedAt, solvedAt } }) => {
    if (helpedAt) return written(help, 'what.help');
    return solvedAt
      ? broken('fact.missing', { what: say('what.help') })
      : noEvidence('fact.notHelped');
  },
};

/** Head office speaks with each branch: a week is broken when a contact fell due in it and did not come. */
export const branchWeek: Bar<BranchWeekEvidence> = {
  R60: (e) => {
    const end = `${e.nextMonday}T00:00:00`;
    const start = `${e.monday}T00:00:00`;
    if (e.since >= end) return notApplicable('fact.notYet', { what: say('what.contactHq') });
    let last = e.since;
    for (let due = contactDue(e, last); due <= end; due = contactDue(e, last)) {
      const next = latestContact(e, last, due);
      if (!next && due > start) {
        return broken('fact.noContact', { unit: e.unit, since: last.slice(0, 10) });
      }
      // An earlier week's omission is that week's: the time runs anew from there.
      last = next || `${addDays(due.slice(0, 10), -1)}T00:00:00`;
    }
    const within = e.contacts.filter(({ at }) => at >= start && at < end).map(({ id }) => id);
    return within.length
      ? kept('fact.contactHeld', { unit: e.unit }, within)
      : notApplicable('fact.contactRunning', { unit: e.unit });
  },
};

function contactDue(e: BranchWeekEvidence, last: DateTime): DateTime {
  return dueOf('hqContact', last, {
    params: { days: e.rules.number('R60', 'days') },
    schedule: e.schedule,
  });
}

/** The last contact after one moment, up to another. */
function latestContact(
  { contacts }: BranchWeekEvidence,
  after: DateTime,
  until: DateTime,
): DateTime | '' {
  const between = contacts.map(({ at }) => at).filter((at) => at > after && at <= until);
  return between.sort().pop() ?? '';
}

function daysOf({ rules }: SupervisionEvidence) {
  return { workdays: rules.number('R59', 'workdays') };
}

function onEscalation(e: SupervisionEvidence, judge: () => Finding): Finding {
  return e.supervision.kind === 'escalation' ? judge() : notApplicable('fact.noEscalation');
}
