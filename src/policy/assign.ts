import { type Bilingual, say, type TextKey } from '../texts/say';
import { accountKey, sameAccount } from './account';
import { refuse } from './refusal';
import type { DateTime } from './time';

export interface AreaRow {
  code: string;
  name: string;
  unit: string;
  primary: string;
  backup: string;
}

export interface StaffRow {
  email: string;
  name: string;
  active: boolean | null;
}

export interface AbsenceRow {
  staff: string;
  fromAt: DateTime | '';
  /** Still absent at this moment; blank: until further notice. */
  untilAt: DateTime | '';
}

export interface UnitRow {
  code: string;
  queueOwner: string;
  supervisor: string;
}

export interface Duty {
  areas: readonly AreaRow[];
  staff: readonly StaffRow[];
  absences: readonly AbsenceRow[];
  units: readonly UnitRow[];
}

/** Who is to look after a request, and why. A queue's owner has still to find a technician. */
export interface Assignment {
  person: string;
  as: 'primary' | 'backup' | 'queueOwner';
  reason: Bilingual;
}

/**
 * Chooses the technician of an area: the responsible one, else the backup, else whoever looks after the queue of the area's
 * unit, or of the recording unit when nobody knows the area (R18). @throws RefusedError `noQueueOwner`: never nobody
 */
export function chooseTechnician(
  request: { areaCode: string; unit: string; at: DateTime },
  duty: Duty,
): Assignment {
  const area = duty.areas.find((row) => row.code === request.areaCode);
  if (!area) return queueWithoutArea(request, duty);
  const { primary, backup } = area;
  const named = { area: area.name || area.code };
  const primaryOut = whyUnavailable(primary, request.at, duty);
  if (!primaryOut) {
    const reason = say('reason.assignPrimary', { ...named, person: nameOf(primary, duty) });
    return { person: accountOf(primary, duty), as: 'primary', reason };
  }
  const backupOut = whyUnavailable(backup, request.at, duty);
  if (!backupOut) {
    const params = { ...named, person: nameOf(backup, duty), why: say(primaryOut) };
    const reason = say('reason.assignBackup', params);
    return { person: accountOf(backup, duty), as: 'backup', reason };
  }
  const owner = queueOwnerOf(area.unit || request.unit, request.at, duty);
  const params = { ...named, primary: say(primaryOut), backup: say(backupOut) };
  const reason = say('reason.assignQueue', { ...params, person: nameOf(owner, duty) });
  return { person: owner, as: 'queueOwner', reason };
}

/** Whether somebody is in the staff register, active, and not absent at this moment. */
export function isAvailable(
  email: string,
  at: DateTime,
  duty: Omit<Duty, 'areas' | 'units'>,
): boolean {
  return whyUnavailable(email, at, duty) === null;
}

function queueWithoutArea(
  { areaCode, unit, at }: { areaCode: string; unit: string; at: DateTime },
  duty: Duty,
): Assignment {
  const person = queueOwnerOf(unit, at, duty);
  const key = areaCode ? 'reason.assignUnknownArea' : 'reason.assignNoArea';
  const reason = say(key, { area: areaCode, person: nameOf(person, duty) });
  return { person, as: 'queueOwner', reason };
}

/** The queue's owner, or the supervisor for him; whoever of them is merely absent still comes before nobody. */
function queueOwnerOf(code: string, at: DateTime, duty: Duty): string {
  const unit = duty.units.find((row) => row.code === code);
  const candidates = [unit?.queueOwner ?? '', unit?.supervisor ?? ''].map((email) => ({
    email,
    out: whyUnavailable(email, at, duty),
  }));
  const owner =
    candidates.find(({ out }) => out === null) ??
    candidates.find(({ out }) => out === 'unavailable.absent') ??
    refuse('noQueueOwner', { unit: code }, { clause: 'R18' });
  return accountOf(owner.email, duty);
}

function whyUnavailable(
  email: string,
  at: DateTime,
  { staff, absences }: Omit<Duty, 'areas' | 'units'>,
): Extract<TextKey, `unavailable.${string}`> | null {
  if (accountKey(email) === '') return 'unavailable.nobody';
  if (!staff.some((row) => sameAccount(row.email, email) && row.active)) {
    return 'unavailable.inactive';
  }
  const isAway = absences.some(
    ({ staff: who, fromAt, untilAt }) =>
      sameAccount(who, email) && fromAt !== '' && fromAt <= at && (untilAt === '' || at <= untilAt),
  );
  return isAway ? 'unavailable.absent' : null;
}

/** The address as the staff register writes it. */
function accountOf(email: string, { staff }: Duty): string {
  return staff.find((row) => sameAccount(row.email, email))?.email ?? email;
}

function nameOf(email: string, { staff }: Duty): string {
  return staff.find((row) => sameAccount(row.email, email))?.name || email;
}
