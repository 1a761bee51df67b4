import { enumeration } from '../kernel';

export const ItemType = enumeration(
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
  'RATING',
);

export const RatingIconType = enumeration('HEART', 'STAR', 'THUMB_UP');
export const DestinationType = enumeration('SPREADSHEET');
export const Alignment = enumeration('LEFT', 'CENTER', 'RIGHT');
export const FeedbackType = enumeration('CORRECT', 'INCORRECT', 'GENERAL');
export const PageNavigationType = enumeration('CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT');
