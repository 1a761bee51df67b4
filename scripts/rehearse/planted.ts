/** A breach that the script plants, by the name under which its scene keeps the record's number. */
export interface Plant {
  scene: string;
  clause: string;
  kind: 'deadline' | 'gate' | 'price' | 'duty' | 'conduct';
  why: string;
}

/** Written by hand beside the script: the compliance table must name exactly these. */
export const PLANTED: readonly Plant[] = [
  { scene: 'registered late', clause: 'R17', kind: 'deadline', why: '50 minutes after the call' },
  { scene: 'dispatched late', clause: 'R18', kind: 'deadline', why: 'more than 2 working hours' },
  { scene: 'contacted late', clause: 'R19', kind: 'deadline', why: 'more than 4 working hours' },
  { scene: 'arrived late', clause: 'R20', kind: 'deadline', why: '40 minutes after the window' },
  { scene: 'unchecked', clause: 'R21', kind: 'duty', why: 'nobody looked into it beforehand' },
  {
    scene: 'promise broken',
    clause: 'R26',
    kind: 'deadline',
    why: 'a day after the time promised',
  },
  {
    scene: 'returned late',
    clause: 'R29',
    kind: 'deadline',
    why: 'two days after the time promised',
  },
  {
    scene: 'signature stale',
    clause: 'R33',
    kind: 'gate',
    why: 'the need was changed after signing',
  },
  { scene: 'price retyped', clause: 'R13', kind: 'price', why: 'the list price was typed over' },
  {
    scene: 'price retyped',
    clause: 'R33',
    kind: 'gate',
    why: 'the customer had signed for the price',
  },
  { scene: 'rude', clause: 'R39', kind: 'conduct', why: 'the customer graded the attitude 2' },
  {
    ...{ scene: 'poor appearance', clause: 'R38', kind: 'conduct' },
    why: 'the supervisor saw no working clothes',
  },
  {
    ...{ scene: 'twenty minutes later', clause: 'R17', kind: 'deadline' },
    why: 'the amended policy gives ten minutes; the same twenty were in time before',
  },
  { scene: 'replied late', clause: 'R46', kind: 'deadline', why: 'more than 4 working hours' },
  {
    scene: 'handed in late',
    clause: 'R50',
    kind: 'deadline',
    why: 'on the morning after the visit',
  },
  { scene: 'reviewed late', clause: 'R51', kind: 'deadline', why: 'on the third working day' },
  { scene: 'answered late', clause: 'R59', kind: 'deadline', why: 'head office took three days' },
  {
    scene: 'silent week',
    clause: 'R60',
    kind: 'deadline',
    why: 'head office did not call the branch',
  },
  { scene: 'uncalled', clause: 'R36', kind: 'deadline', why: 'the buyer was not called in time' },
];

/** Attempts that a clause's gate refuses; nothing is changed by them, so no verdict tells of them. */
export const REFUSED: readonly { scene: string; clause: string }[] = [
  { scene: 'attempts', clause: 'R73' },
  { scene: 'attempts', clause: 'R78' },
  { scene: 'attempts', clause: 'R23' },
  { scene: 'attempts', clause: 'R33' },
];
