import type { Block, Box, Cell, Signer } from '../../workbook/papers/paper';
import { DRAWING_VIEW } from '../drawing-view';
import { side } from '../words';
import { aside, said, t } from './words';

const COLUMNS = 12;

export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'form':
      return <Form rows={block.rows} />;
    case 'list':
      return <List list={block} />;
    case 'strip':
      return (
        <dl class="strip">
          {block.items.map(({ label, text }) => (
            <div key={label.zh}>
              <dt>
                {side(label)} <small>{aside(label)}</small>
              </dt>
              <dd>{said(text)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'note':
      return (
        <p class="remark">
          {block.title && <b>{side(block.title)} </b>}
          {said(block.text)} <small>{aside(block.text)}</small>
        </p>
      );
  }
}

function Form({ rows }: { rows: Cell[][] }) {
  return (
    <table class="form">
      <colgroup>
        {Array.from({ length: COLUMNS }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns of a grid are their places
          <col key={at} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a form's rows are their places
          <tr key={row}>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a form's cells are their places
              <FormCell key={at} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FormCell({ cell }: { cell: Cell }) {
  const { span, rows, label, text, tall, boxes, signers } = cell;
  if (label) {
    return (
      <th colSpan={span} rowSpan={rows} scope="row">
        {side(label)}
        <small>{aside(label)}</small>
      </th>
    );
  }
  return (
    <td colSpan={span} rowSpan={rows}>
      <div class="cell" style={tall ? { minHeight: `${tall}mm` } : {}}>
        {text && <div class="text">{said(text)}</div>}
        {boxes && <Boxes boxes={boxes} />}
        {signers && (
          <div class="signers">
            {signers.map((one) => (
              <Hand key={one.label.zh} of={one} />
            ))}
          </div>
        )}
      </div>
    </td>
  );
}

function Boxes({ boxes }: { boxes: Box[] }) {
  return (
    <div class="boxes">
      {boxes.map(({ label, isTicked, text }) => (
        <span key={said(label)} data-ticked={isTicked}>
          <svg viewBox="0 0 12 12" role="img" aria-label={isTicked ? '☑' : '☐'}>
            <rect x="1" y="1" width="10" height="10" />
            {isTicked && <path d="M3 6l2.5 3 4-6" />}
          </svg>
          {said(label)}
          {aside(label) && <small>{aside(label)}</small>}
          {text && <u>{said(text)}</u>}
        </span>
      ))}
    </div>
  );
}

/** Who signs: the name and the time, what was drawn, or a line to write on. */
function Hand({ of: { label, name, at, drawing } }: { of: Signer }) {
  return (
    <span class="hand">
      {side(label)} <small>{aside(label)}</small>
      {drawing && (
        <svg viewBox={DRAWING_VIEW} class="drawing" role="img" aria-label={said(name)}>
          <path d={drawing} />
        </svg>
      )}
      {name ? <b>{said(name)}</b> : <i class="line" />}
      {at && <time>{at.replace('T', ' ').slice(0, 16)}</time>}
    </span>
  );
}

function List({ list }: { list: Extract<Block, { type: 'list' }> }) {
  const { title, head, rows, widths = head.map(() => 1) } = list;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <table class="list">
      <caption>
        {side(title)} <small>{aside(title)}</small>
      </caption>
      <colgroup>
        {head.map((one, at) => (
          <col key={one.zh} style={{ width: `${((widths[at] ?? 1) / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head.map((one) => (
            <th key={one.zh} scope="col">
              {side(one)}
              <small>{aside(one)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names and never change places
          <tr key={row}>
            {cells.map((cell, at) => (
              <td key={head[at]?.zh}>{said(cell)}</td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={head.length} class="soft">
              {t('noRows')}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
