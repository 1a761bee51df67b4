import type { Paper, Sheet } from '../../workbook/papers/paper';
import { side } from '../words';
import { BlockView } from './blocks';
import { aside, said, t } from './words';

/** All sheets of a paper, as they come out of the printer. */
export function PaperSheets({ paper }: { paper: Paper }) {
  return (
    <article class={`paper ${paper.kind}`} data-testid="paper" data-kind={paper.kind}>
      <style>{pageFooter(paper)}</style>
      {paper.warnings.map((one) => (
        <p key={one.en} class="warning" role="alert" data-testid="warning">
          {side(one)}
        </p>
      ))}
      {paper.sheets.map((sheet, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no names and never change places
        <section key={index} class="sheet">
          <Head paper={paper} sheet={sheet} isFirst={index === 0} />
          {sheet.blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names and never change places
            <BlockView key={at} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Head({ paper, sheet, isFirst }: { paper: Paper; sheet: Sheet; isFirst: boolean }) {
  // Only copies have heads of their own: other sheets go on with the paper.
  if (!isFirst && !sheet.mark) return null;
  const no = sheet.no ?? paper.no;
  return (
    <header>
      <div class="company">
        <span>{paper.company}</span>
        {sheet.mark && (
          <b>
            {said(sheet.mark)} <small>{aside(sheet.mark)}</small>
          </b>
        )}
      </div>
      <h1>
        {side(paper.title)} <small>{aside(paper.title)}</small>
      </h1>
      <div class="numbers">
        <span>
          {t('paperNo')} <b>{no || <i class="line" />}</b>
        </span>
        <span>
          {t('paperDate')} <b>{paper.date || <i class="line" />}</b>
        </span>
        {paper.code && (
          <span>
            {t('checkCode')} <b data-testid="code">{paper.code}</b>
          </span>
        )}
      </div>
    </header>
  );
}

/** The foot of each printed page: what it belongs to, and which page it is. Browsers without margin boxes leave it out. */
function pageFooter({ no, code, title }: Paper): string {
  const name = quoted([side(title), no, code].filter(Boolean).join(' · '));
  return `@page{@bottom-left{content:${name}}@bottom-right{content:counter(page) " / " counter(pages)}}`;
}

/** A text as a CSS string: every sign that could end it is written as its number. */
function quoted(text: string): string {
  const signs = [...text].map((sign) =>
    /[\p{L}\p{N} ·-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${signs.join('')}"`;
}
