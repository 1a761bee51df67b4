import { say } from '../../texts/say';
import { judgeRun } from './clock-finding';
import type { RequestEvidence } from './evidence';
import { type Bar, broken, type Finding, kept, notApplicable, once } from './finding';
import { isAnswered, reached, visitsOf } from './request-facts';
import type { LogFacts } from './rows';

/** Chapters 2.2-1 and 2.2-2: who is sent, and what is agreed before he leaves. */
export const dispatch: Bar<RequestEvidence> = {
  R18: (e) => {
    const { registeredAt, dispatchedAt } = e.request;
    if (isAnswered(e) && !dispatchedAt) return notApplicable('fact.noVisitNeeded');
    return judgeRun(e, {
      clock: 'dispatch',
      words: ['what.registered', 'what.dispatched'],
      start: registeredAt,
      end: dispatchedAt,
    });
  },
  R19: (e) => {
    const { dispatchedAt, contactedAt } = e.request;
    const calls = e.log.filter(reached);
    const first = [contactedAt, ...calls.map((row) => row.at)].filter(Boolean).sort()[0] ?? '';
    const visit = visitsOf(e)[0];
    if (visit && (!first || visit.at < first)) {
      return broken('fact.leftWithoutContact', {}, [visit.id]);
    }
    if (!dispatchedAt) return notApplicable('fact.notYet', { what: say('what.dispatched') });
    return judgeRun(e, {
      clock: 'contact',
      words: ['what.dispatched', 'what.contacted'],
      start: dispatchedAt,
      end: first,
      proof: calls.map((row) => row.id),
    });
  },
  R20: (e) => {
    const visits = visitsOf(e).filter((visit) => !isGivingBack(e, visit));
    const unkept = graded(e) ?? firstBroken(visits.map((visit) => judgeArrival(e, visit)));
    if (unkept) return unkept;
    const awaited = e.request.stage === 'appointed' ? e.request.appointmentTo : '';
    if (awaited) {
      return judgeRun(e, {
        clock: 'appointment',
        words: ['what.appointment', 'what.arrived'],
        start: awaited,
        end: '',
      });
    }
    return once(visits.length, 'what.visited', () =>
      kept(
        'fact.arrivedInTime',
        {},
        visits.map((visit) => visit.id),
      ),
    );
  },
  R21: (e) =>
    once(visitsOf(e).length, 'what.visited', () => {
      const { preDiagnosis, likelyParts } = e.request;
      return preDiagnosis || likelyParts
        ? kept('fact.written', { what: say('what.preDiagnosis') })
        : broken('fact.missing', { what: say('what.preDiagnosis') });
    }),
};

/** Goods come back by the time promised (R29); no window is agreed for that. */
function isGivingBack({ handovers }: RequestEvidence, { at, appointmentFrom }: LogFacts): boolean {
  return !appointmentFrom && handovers.some((line) => line.direction === 'back' && line.at === at);
}

/** The window's end and the grace are what an arrival is held against. */
function judgeArrival(e: RequestEvidence, visit: LogFacts): Finding {
  const start = visit.appointmentTo || visit.appointmentFrom;
  if (!start) return broken('fact.missing', { what: say('what.appointment') }, [visit.id]);
  return judgeRun(e, {
    clock: 'appointment',
    words: ['what.appointment', 'what.arrived'],
    start,
    end: visit.at,
    proof: [visit.id],
  });
}

/** The customer's own word on punctuality (R55) counts beside the technician's times. */
function graded({ cards, rules, now }: RequestEvidence): Finding | null {
  const low = rules.number('R56', 'lowGrade');
  const card = cards.find(
    ({ punctuality, answeredAt }) =>
      punctuality !== null && punctuality <= low && answeredAt !== '' && answeredAt <= now,
  );
  if (!card) return null;
  const params = { what: say('survey.punctuality'), grade: card.punctuality ?? '' };
  return broken('fact.lowGrade', params, [card.no]);
}

function firstBroken(findings: readonly Finding[]): Finding | null {
  return findings.find(({ verdict }) => verdict === 'broken') ?? null;
}
