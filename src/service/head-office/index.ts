import type { Chapter } from '../../workbook/chapter';
import { acknowledge } from './acknowledge';
import { answerEscalation } from './answer-escalation';
import { board } from './board';
import { escalate } from './escalate';
import { expedite } from './expedite';
import { expediteLate } from './expedite-late';
import { logDifficulty } from './log-difficulty';
import { logHqContact } from './log-hq-contact';
import { remindHqContact } from './remind-hq-contact';
import { supervision } from './supervision';
import { weeklyReport } from './weekly-report';

/** Escalation, expediting, close contact and difficulties (R58-R62). */
export const headOffice: Chapter = {
  acts: [escalate, answerEscalation, expedite, acknowledge, logHqContact, logDifficulty],
  views: [supervision],
  jobs: [expediteLate, remindHqContact],
  papers: [weeklyReport],
  works: [board],
};
