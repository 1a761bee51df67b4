import { refuse } from '../policy/refusal';
import { type ActName, stageAllows, stagesOf } from '../policy/stages';
import { same } from '../texts/say';
import { actLabel } from './act-label';
import type { Book, Row } from './book';

/** Refuses an act that is out of order: the request's stage does not allow it. */
export function requireStage(act: ActName, request: Row<'requests'>, book: Book): void {
  const { stage, serviceType } = request.values;
  if (stageAllows(act, stage, serviceType)) return;
  const label = (code: string) => book.words.label('stage', code);
  const allowed = stagesOf(act, serviceType).map(label);
  refuse('wrongStage', {
    no: request.id,
    stage: label(stage),
    act: actLabel(act),
    allowed: allowed.length
      ? { zh: allowed.map((one) => one.zh).join('、'), en: allowed.map((one) => one.en).join(', ') }
      : same('–'),
  });
}
