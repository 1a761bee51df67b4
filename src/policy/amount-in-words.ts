import nzh from 'nzh/cn';
import { yuan } from './money';

/**
 * An amount in capitals, as invoices and receipts want it: 人民币壹仟肆佰零玖元伍角. Of the two spellings that the rules
 * allow, this is the shorter: no 整 after 角, no 零 before a 角 that follows 元. Red amounts begin with （负数）.
 */
export function amountInWords(cents: number): string {
  const amount = yuan(Math.abs(cents)).replace(/\.00$/, '');
  return (cents < 0 ? '（负数）' : '') + nzh.toMoney(amount);
}
