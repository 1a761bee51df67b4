import type { TypeDecision } from '../policy/coverage';
import type { Book } from './book';

/** A decision on the type as a request keeps it; an undecided type is blank, with what is missing as its reason. */
export function typeBlock(decided: TypeDecision, book: Book) {
  return {
    serviceType: decided.type === 'unknown' ? '' : decided.type,
    typeReason: decided.reason[book.language],
    typeClause: decided.clause,
    contractNo: decided.contractNo ?? '',
  };
}
