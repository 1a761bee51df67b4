import type {
  DependencyOverride,
  ILanguagePack,
  LocaleType,
  Plugin,
  PluginCtor,
  Univer,
} from '@univerjs/core';
import * as core from '@univerjs/core';
import * as formulas from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import * as sheets from '@univerjs/sheets';
import { customMutation } from '../../../univer/custom';
import {
  guardFormulaScan,
  guardRangeWatchers,
  guardRightsMemory,
  readColumnFormats,
} from '../../../univer/guards';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';

guardFormulaScan(core, formulas);
guardRangeWatchers(sheets);
guardRightsMemory(sheets);
readColumnFormats(core, sheets);
// Google's size of cells that have none of their own; rows are as high as it wants them.
core.DEFAULT_STYLES.fs = 10;

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

export function createUniver(
  container: HTMLElement,
  locale: { type: LocaleType; pack: ILanguagePack },
  override: DependencyOverride,
): Univer {
  const univer = new core.Univer({
    locale: locale.type,
    locales: { [locale.type]: locale.pack },
    logLevel: core.LogLevel.WARN,
    override,
  });
  const seen = new Set<string>();
  for (const entry of plugins(container)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    // Presets bring the same plugin more than once.
    if (seen.has(plugin.pluginName)) continue;
    seen.add(plugin.pluginName);
    univer.registerPlugin(plugin, config);
  }
  univer.__getInjector().get(core.ICommandService).registerCommand(customMutation(core));
  return univer;
}

function plugins(container: HTMLElement): PluginEntry[] {
  return [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      disableAutoFocus: true,
      // Scripts may store digits as text (phone numbers): that is no fault to be marked.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: {
        protectedRangeShadow: 'non-editable',
        disableForceStringAlert: true,
        disableForceStringMark: true,
      },
    }),
    UniverSheetsFilterPreset({ enableSyncSwitch: { defaultValue: true } }),
    UniverSheetsSortPreset(),
    // The search box of the drop-down list would steal what is typed.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFindReplacePreset(),
  ].flatMap((preset) => preset.plugins as PluginEntry[]);
}
