import { dueOf } from './clocks';
import type { Rules } from './rules';
import { isNothing } from './survey';
import type { DateTime } from './time';
import type { Schedule } from './work-time';

/** What is satisfied or thanks, in so many words, with what may stand around it. */
const PRAISE_ZH = new RegExp(
  [
    '^(?:总的来说|总体|整体|一切|服务人员|服务态度|服务|态度|技术|师傅|你们|您们|我们|我|对|都|也|很|挺|真|非常|十分|特别|比较|相当|太|令人)*',
    '(?:满意|好|不错|棒|专业|及时|周到|热情|耐心|负责|认真|细致|准时|快|到位|好评|赞|点赞|五星好评|谢谢|感谢|多谢|辛苦|正常|没问题|没有问题)',
    '(?:了|的|啊|哦|你们|您|您们|师傅)*$',
  ].join(''),
);
const PRAISE_EN = new Set(
  'good great fine excellent perfect satisfied happy pleased nice wonderful thanks thank ok okay well professional polite friendly punctual quick fast'.split(
    ' ',
  ),
);
const AROUND_EN = new Set(
  'very quite really so all everything the service job work technician staff is was were are i am we it with and you your much a for'.split(
    ' ',
  ),
);

/**
 * Whether somebody has to act on what a customer says (R56): on a suggestion, a need, a complaint. "None" and plain
 * satisfaction ask for nothing; praise with a "but" does.
 */
export function asksForAction(text: string): boolean {
  if (isNothing(text)) return false;
  const parts = text.normalize('NFKC').split(/[,，.。!！?？;；、~～…\n]+/u);
  return !parts.every((part) => isNothing(part) || isPraise(part));
}

function isPraise(part: string): boolean {
  const bare = part.replace(/[^\p{L}\p{N}]/gu, '');
  if (PRAISE_ZH.test(bare)) return true;
  const words = part.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const isKnown = (word: string) => PRAISE_EN.has(word) || AROUND_EN.has(word);
  return words.every(isKnown) && words.some((word) => PRAISE_EN.has(word));
}

/** By when somebody has to act: reply to a complaint (R46), promise something on any other item (R56). */
export function feedbackDueAt(
  item: { kind: string; receivedAt: DateTime },
  by: { rules: Rules; schedule: Schedule },
): DateTime | '' {
  const { rules, schedule } = by;
  if (item.kind === 'complaint') {
    if (!rules.isOn('R46')) return '';
    const params = { hours: rules.number('R46', 'hours') };
    return dueOf('complaintReply', item.receivedAt, { params, schedule });
  }
  if (!rules.isOn('R56')) return '';
  const params = { workdays: rules.number('R56', 'workdays') };
  return dueOf('feedbackAction', item.receivedAt, { params, schedule });
}

/** The kind of promise that is made about feedback: for a complaint (R48), or for what else was said (R57). */
export function promiseKindOf(kind: string): 'complaint' | 'feedback' {
  return kind === 'complaint' ? 'complaint' : 'feedback';
}
