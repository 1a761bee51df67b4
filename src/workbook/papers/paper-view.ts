import { checkCode, readCheckCode } from '../../policy/check-code';
import { refuse } from '../../policy/refusal';
import { fields, flag, maybe, optional, text } from '../input';
import type { RegisterName } from '../registers.generated';
import { defineView, type View, type ViewContext } from '../view';
import type { Paper } from './paper';
import type { PaperContext, PaperMaker } from './paper-maker';
import { requestForm } from './request-form';

/**
 * One paper: of what `of` names, or a blank. Without a kind it is the request form of the row where the cursor stands, or
 * a blank one. Read by whoever reads the record itself (R78).
 */
export function makePaperView(makers: readonly PaperMaker[]): View {
  return defineView({
    name: 'paper',
    params: fields({
      kind: maybe(text(40)),
      of: maybe(text(120)),
      blank: optional(flag(), false),
    }),
    registers: registersOf(makers),
    read: (context) => {
      const { kind, of, blank } = context.params;
      const maker = makerOf(makers, kind || requestForm.kind);
      const { book, now } = context;
      const chosen = blank ? '' : of || (kind ? today(maker, context) : selected(context));
      return {
        language: book.language,
        now,
        paper: makePaper(maker, { ...context, of: chosen }),
        choices: makers.map(({ kind, title, about, hasBlank }) => ({
          kind,
          title,
          about,
          hasBlank,
        })),
      };
    },
  });
}

/** Whether a paper with this code says what the rows say now: the way back from a scan to its row (D7). */
export function makeCheckPaperView(makers: readonly PaperMaker[]): View {
  return defineView({
    name: 'checkPaper',
    params: fields({ kind: maybe(text(40)), of: text(120), code: text(40) }),
    registers: registersOf(makers),
    read: (context) => {
      const { kind, of, code } = context.params;
      const typed = readCheckCode(code) ?? refuse('notACode', { found: code });
      const maker = makerOf(makers, kind || requestForm.kind);
      const paper = makePaper(maker, { ...context, of });
      const { no, signedCode } = paper;
      const isSame = paper.code === typed;
      return { kind: paper.kind, of, no, code: paper.code, isSame, isSigned: signedCode === typed };
    },
  });
}

export function makePaper(maker: PaperMaker, context: PaperContext): Paper {
  const { kind, title } = maker;
  if (!context.of && !maker.hasBlank && maker.about === 'request')
    refuse('paperOfNothing', { title });
  const draft = maker.make(context);
  const { ids } = context.ports;
  const code = context.of && (draft.code || checkCode(ids.digest(JSON.stringify(draft.sheets))));
  return {
    ...{ kind, title, of: context.of, company: context.book.setting('companyName') },
    ...{ no: draft.no, date: draft.date, warnings: draft.warnings ?? [], sheets: draft.sheets },
    ...{ code, signedCode: draft.signedCode ?? '' },
  };
}

function makerOf(makers: readonly PaperMaker[], kind: string): PaperMaker {
  return makers.find((one) => one.kind === kind) ?? refuse('unknownPaper', { kind });
}

function registersOf(makers: readonly PaperMaker[]): RegisterName[] {
  return [...new Set(makers.flatMap((maker) => maker.registers))];
}

/** What papers of a time are of, unless something else is asked for. */
function today({ about }: PaperMaker, context: { today: string }): string {
  if (about === 'month') return context.today.slice(0, 7);
  return about === 'day' ? context.today : '';
}

/** The request in the row where the cursor stands. */
function selected({ book, ports }: ViewContext<unknown>): string {
  const place = ports.page.selection();
  if (!place || place.row < 3 || place.sheetId !== book.tab('requests').info.sheetId) return '';
  return book.fetch([{ register: 'requests', row: place.row }])[0]?.id ?? '';
}
