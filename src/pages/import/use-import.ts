import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { act, type Failure } from '../server';
import { digestOf } from './digest';
import { isBlankRow } from './parse-list';
import type { BlockAnswer, ImportJob, RowRemark, Tally } from './types';

const BLOCK = 200;

const NOTHING: Tally = { done: 0, accepted: 0, repeated: 0, blank: 0, refused: [], notes: [] };

/** Imports block after block, each with a key of its own: a block that is sent again is answered, not taken twice. */
export function useImport(job: ImportJob) {
  const [tally, setTally] = useState(NOTHING);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [state, setState] = useState<'running' | 'stopping' | 'failed' | 'over'>('running');
  const progress = useRef(NOTHING);
  const isStopped = useRef(false);

  const run = useCallback(async () => {
    setTrouble(null);
    setState('running');
    const digest = await digestOf(job);
    while (progress.current.done < job.rows.length && !isStopped.current) {
      const { done } = progress.current;
      const key = `import/${digest}/${done / BLOCK}`;
      const reply = await act<BlockAnswer>('importRows', blockOf(job, done), key);
      if (!reply.ok) {
        setTrouble(reply);
        return setState('failed');
      }
      progress.current = add(progress.current, job, reply.value);
      setTally(progress.current);
    }
    setState('over');
  }, [job]);
  useEffect(() => {
    run();
  }, [run]);

  const stop = () => {
    isStopped.current = true;
    setState(state === 'running' ? 'stopping' : 'over');
  };
  return { tally, trouble, state, retry: run, stop };
}

function blockOf(job: ImportJob, from: number): ImportJob {
  const rows = job.rows.slice(from, from + BLOCK);
  return { ...job, rows, firstRow: job.firstRow + from };
}

function add(tally: Tally, job: ImportJob, answer: BlockAnswer): Tally {
  const rows = job.rows.slice(tally.done, tally.done + BLOCK);
  const blank = new Set(
    rows.flatMap((row, at) => (isBlankRow(row) ? [job.firstRow + tally.done + at] : [])),
  );
  const filled = ({ row }: RowRemark) => !blank.has(row);
  const { refused = [], notes = [], repeated = false } = answer;
  const accepted = answer.accepted ?? rows.length - blank.size - refused.filter(filled).length;
  return {
    done: tally.done + rows.length,
    accepted: tally.accepted + (repeated ? 0 : accepted),
    repeated: tally.repeated + (repeated ? accepted : 0),
    blank: tally.blank + blank.size,
    refused: [...tally.refused, ...refused.filter(filled)],
    notes: [...tally.notes, ...notes],
  };
}
