import type { IAccessor, IMutation, Workbook } from '@univerjs/core';

type Core = typeof import('@univerjs/core');

export const SET_CUSTOM = 'home.mutation.set-custom';

export interface SetCustom {
  unitId: string;
  /** Without it the whole workbook is meant. */
  subUnitId?: string;
  key: string;
  /** `null` removes. */
  value: unknown;
}

/**
 * What Google's workbooks hold and Univer's do not (filter views, developer metadata, the time zone …) lies in the
 * `custom` part of a tab or of the workbook; Univer has no mutation of its own for it. A page registers this too.
 */
export function customMutation(core: Core): IMutation<SetCustom> {
  return {
    id: SET_CUSTOM,
    type: core.CommandType.MUTATION,
    handler: (accessor: IAccessor, { unitId, subUnitId, key, value }: SetCustom) => {
      const units = accessor.get(core.IUniverInstanceService);
      const book = units.getUnit<Workbook>(unitId, core.UniverInstanceType.UNIVER_SHEET);
      const holder = subUnitId === undefined ? book : book?.getSheetBySheetId(subUnitId);
      if (!holder) return false;
      const custom: Record<string, unknown> = { ...holder.getCustomMetadata() };
      if (value === null) delete custom[key];
      else custom[key] = value;
      holder.setCustomMetadata(custom);
      return true;
    },
  };
}
