import { useEffect, useState } from 'preact/hooks';
import { focusFirst } from '../focus-first';
import { side } from '../words';
import { ListSettings } from './list-settings';
import { MappingTable } from './mapping-table';
import { Preview } from './preview';
import { suggestMapping } from './suggest-mapping';
import type { Chosen, ImportForm, ImportJob, ImportRegister, Mapping } from './types';
import { type ReadList, useList } from './use-list';
import { t } from './words';

interface MatchColumnsProps {
  form: ImportForm;
  chosen: Chosen;
  start: (job: ImportJob) => void;
  back: () => void;
}

/** Where each column goes, and what the first rows will look like. */
export function MatchColumns({ form, chosen, start, back }: MatchColumnsProps) {
  useEffect(() => focusFirst(document, '#app select'), []);
  const list = useList(chosen);
  const target = useTarget(form, list);
  const [source, setSource] = useState(chosen.name.replace(/\.\w{2,4}$/, ''));
  const { register, mapping } = target;
  const missing = register.columns.filter(
    ({ key, required }) => required && !Object.values(mapping).includes(key),
  );
  const isReady = list.rows.length > 0 && missing.length === 0 && source.trim() !== '';
  const { header, rows, firstRow } = list;
  const job = { header, mapping, rows, firstRow };
  return (
    <>
      <main>
        <ListSettings
          name={chosen.name}
          list={list}
          registers={form.registers}
          register={register.register}
          setRegister={target.setRegister}
          source={source}
          setSource={setSource}
        />
        <Remarks
          name={chosen.name}
          list={list}
          register={register}
          isRemembered={target.isRemembered}
        />
        <MappingTable
          list={list}
          columns={register.columns}
          mapping={mapping}
          change={target.map}
        />
        {missing.length > 0 && (
          <p class="note warn" role="status" data-testid="missing">
            {t('unmappedNeeded', { columns: missing.map((one) => side(one.label)).join(', ') })}
          </p>
        )}
        <Preview list={list} columns={register.columns} mapping={mapping} />
      </main>
      <Footer
        rows={rows.length}
        isReady={isReady}
        start={() => start({ ...job, register: register.register, source: source.trim() })}
        back={back}
      />
    </>
  );
}

interface FooterProps {
  rows: number;
  isReady: boolean;
  start: () => void;
  back: () => void;
}

function Footer({ rows, isReady, start, back }: FooterProps) {
  return (
    <footer class="row">
      <button type="button" onClick={back} data-testid="another">
        {t('another')}
      </button>
      <span class="grow" />
      <button type="button" class="main" disabled={!isReady} onClick={start} data-testid="start">
        {t('start', { rows })}
      </button>
    </footer>
  );
}

/** The register, and the mapping: what is proposed, until the user changes it. */
function useTarget(form: ImportForm, list: ReadList) {
  const [name, setRegister] = useState(form.registers[0]?.register ?? '');
  const register = registerNamed(form, name);
  const [changed, setChanged] = useState<Record<string, Mapping>>({});
  // A mapping belongs to a register and to the names of the list.
  const about = JSON.stringify([name, list.header]);
  const known = rememberedMapping(form, register, list.header);
  const mapping = changed[about] ?? known ?? suggestMapping(list.header, register.columns);
  const map = (column: string, key: string) => {
    const others = Object.entries(mapping).filter(([other, to]) => other !== column && to !== key);
    const next = Object.fromEntries(key ? [...others, [column, key]] : others);
    setChanged({ ...changed, [about]: next });
  };
  return { register, mapping, map, setRegister, isRemembered: known === mapping };
}

/** How the last list with these names went into this register, whatever the order of its columns. */
function rememberedMapping(
  form: ImportForm,
  { register, columns }: ImportRegister,
  header: string[],
) {
  const names = (list: string[]) => JSON.stringify([...list].sort());
  const found = form.mappings.find(
    (one) => one.register === register && names(one.header) === names(header),
  );
  const isHere = (key: string) => columns.some((column) => column.key === key);
  return found && Object.values(found.mapping).every(isHere) ? found.mapping : undefined;
}

function registerNamed({ registers }: ImportForm, name: string): ImportRegister {
  const found = registers.find((one) => one.register === name);
  if (!found) throw new Error(`No register "${name}" to import into`);
  return found;
}

function Remarks({
  name,
  list,
  register,
  isRemembered,
}: {
  name: string;
  list: ReadList;
  register: ImportRegister;
  isRemembered: boolean;
}) {
  return (
    <div role="status">
      {list.rows.length === 0 && (
        <p class="note bad" data-testid="empty">
          {t('emptyFile', { name })}
        </p>
      )}
      {list.brokenRow > 0 && (
        <p class="note bad" data-testid="broken">
          {t('brokenQuotes', { row: list.brokenRow })}
        </p>
      )}
      {isRemembered && (
        <p class="soft" data-testid="remembered">
          {t('remembered')}
        </p>
      )}
      {register.register === 'requests' && <p class="soft">{t('rowIsOld')}</p>}
    </div>
  );
}
