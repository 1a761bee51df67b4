import { side } from '../words';
import { type Encoding, encodings } from './decode-list';
import type { ImportRegister } from './types';
import type { ReadList } from './use-list';
import { t } from './words';

interface ListSettingsProps {
  name: string;
  list: ReadList;
  registers: ImportRegister[];
  register: string;
  setRegister: (register: string) => void;
  source: string;
  setSource: (source: string) => void;
}

/** What the list is, and where it goes. */
export function ListSettings(props: ListSettingsProps) {
  const { name, list, registers, register, setRegister, source, setSource } = props;
  return (
    <section class="settings">
      <div>
        <label for="register">{t('register')}</label>
        <select
          id="register"
          value={register}
          onChange={(event) => setRegister(event.currentTarget.value)}
          data-testid="register"
        >
          {registers.map((one) => (
            <option key={one.register} value={one.register}>
              {side(one.title)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="source">{t('sourceName')}</label>
        <input
          id="source"
          value={source}
          aria-describedby="source-hint"
          onInput={(event) => setSource(event.currentTarget.value)}
          data-testid="source"
        />
      </div>
      <Reading list={list} />
      <p class="hint whole">
        <b>{name}</b> · {t('fileSize', { rows: list.rows.length, columns: list.header.length })}
        <br />
        <span id="source-hint">{t('sourceHint')}</span>
      </p>
    </section>
  );
}

/** How the file is read. */
function Reading({ list }: { list: ReadList }) {
  return (
    <>
      <div>
        <label for="header-row">{t('headerRow')}</label>
        <input
          id="header-row"
          type="number"
          min={1}
          value={list.headerRow}
          onInput={(event) => list.setHeaderRow(Math.max(1, Number(event.currentTarget.value)))}
          data-testid="header-row"
        />
      </div>
      {list.sheets.length > 1 && (
        <div>
          <label for="sheet">{t('sheet')}</label>
          <select
            id="sheet"
            value={list.sheet}
            onChange={(event) => list.setSheet(Number(event.currentTarget.value))}
            data-testid="sheet"
          >
            {list.sheets.map((name, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {list.encoding && (
        <div>
          <label for="encoding">{t('encoding')}</label>
          <select
            id="encoding"
            value={list.encoding}
            onChange={(event) => list.setEncoding(event.currentTarget.value as Encoding)}
            data-testid="encoding"
          >
            {encodings.map((one) => (
              <option key={one} value={one}>
                {one.toUpperCase()}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
