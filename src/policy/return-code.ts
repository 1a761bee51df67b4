import { checkCode } from './check-code';

/** The code on a printed card that leads it back to its row, whoever opens the envelope (A22). */
export function returnCode(
  digest: (text: string) => string,
  card: { no: string; requestNo: string },
): string {
  return checkCode(digest(`${card.no}\n${card.requestNo}`));
}
