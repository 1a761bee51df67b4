import { type Bilingual, say } from '../texts/say';
import type { IsOn } from './coverage';
import type { Day } from './time';
import {
  explainLater,
  explainOver,
  explainPeriod,
  explainUnknown,
  mainPartsWarrantyOf,
  type Warranty,
  type WarrantyCard,
  warrantyOf,
} from './warranty';

export interface PartCover {
  /** `unknown`: the card lacks what decides it. */
  state: 'free' | 'over' | 'unknown';
  /** Whose period makes it free. */
  by?: 'whole' | 'main';
  /** The last free day of that period. */
  until?: Day;
  reason: Bilingual;
}

/**
 * Whether one line of a repair is free by the warranty (R7): any part while the whole product is covered, and after that a
 * main part as long as main parts are, whatever the type of the service as a whole.
 */
export function partCover(
  card: WarrantyCard,
  line: { isMainPart: boolean; on: Day; isOn?: IsOn },
): PartCover {
  const { isMainPart, on, isOn } = line;
  if (isOn && !isOn('R7'))
    return over(say('reason.partOver', { warranty: say('reason.warrantyLeftOut') }));
  const whole = warrantyOf(card);
  const main = isMainPart ? mainPartsWarrantyOf(card) : ({ state: 'none' } as const);
  return (
    freeBy('whole', whole, on) ??
    freeBy('main', main, on) ??
    openBy(card.serial, whole, on) ??
    openBy(card.serial, main, on) ??
    over(explainBoth(whole, main))
  );
}

function freeBy(by: 'whole' | 'main', warranty: Warranty, on: Day): PartCover | null {
  if (warranty.state !== 'known' || on < warranty.start || on > warranty.end) return null;
  const { end } = warranty;
  const text = by === 'whole' ? 'reason.free' : 'reason.partFree';
  const reason = say(text, { on, end, period: explainPeriod(warranty) });
  return { state: 'free', by, until: end, reason };
}

/** Undecided: the card lacks a date or months, or the period begins only later. */
function openBy(serial: string, warranty: Warranty, on: Day): PartCover | null {
  if (warranty.state === 'unknown') {
    return { state: 'unknown', reason: explainUnknown(serial, warranty) };
  }
  if (warranty.state === 'none' || on >= warranty.start) return null;
  return { state: 'unknown', reason: explainLater(serial, warranty, on) };
}

function explainBoth(whole: Warranty, main: Warranty): Bilingual {
  const warranty = explainOver(whole);
  if (main.state !== 'known') return say('reason.partOver', { warranty });
  return say('reason.partMainOver', { warranty, end: main.end, period: explainPeriod(main) });
}

function over(reason: Bilingual): PartCover {
  return { state: 'over', reason };
}
