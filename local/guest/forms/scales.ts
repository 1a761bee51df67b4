import { exception } from '../kernel';
import { RatingIconType } from './enums';
import type { Part } from './part';

type ScaleItem = GoogleAppsScript.Forms.ScaleItem;
type RatingItem = GoogleAppsScript.Forms.RatingItem;

/** Linear scales; their answers are texts. */
export function scaleMethods({ ref, change, respond }: Part<ScaleItem>) {
  return {
    getLowerBound: () => ref.read().lower ?? 1,
    getUpperBound: () => ref.read().upper ?? 5,
    setBounds: (lower: number, upper: number) => change({ lower, upper }),
    getLeftLabel: () => ref.read().leftLabel ?? '',
    getRightLabel: () => ref.read().rightLabel ?? '',
    setLabels: (lower: string, upper: string) =>
      change({ leftLabel: lower ?? '', rightLabel: upper ?? '' }),
    createResponse: (step: number) => respond([step]),
  } satisfies Partial<ScaleItem>;
}

export function ratingMethods({ ref, change, respond }: Part<RatingItem>) {
  return {
    getRatingScaleLevel: () => ref.read().level ?? 3,
    setRatingScaleLevel: (level: number) => change({ level }),
    getRatingIcon: () =>
      RatingIconType[ref.read().icon ?? 'STAR'] as unknown as GoogleAppsScript.Forms.RatingIconType,
    setRatingIcon: (icon: unknown) => {
      const name = (['STAR', 'HEART', 'THUMB_UP'] as const).find(
        (each) => RatingIconType[each] === icon,
      );
      if (!name) throw exception('Invalid argument: icon');
      return change({ icon: name });
    },
    createResponse: (step: number) => respond([step]),
  } satisfies Partial<RatingItem>;
}
