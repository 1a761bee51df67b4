import { collectMissed } from '../../workbook/collect-missed';
import { takeIntake } from './collect-intake';

/** Takes the request form's answers whose form trigger was missed. */
export const collectIntakes = collectMissed({
  job: 'collectIntakes',
  registers: [],
  formSetting: 'intakeFormId',
  mark: 'collected/intake',
  take: takeIntake,
});
