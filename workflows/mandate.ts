import {
  allHandlersFinished,
  CancellationScope,
  condition,
  currentUpdateInfo,
  isCancellation,
  setHandler,
} from '@temporalio/workflow';
import { ACTIONS, cameBack, flagging, type Snapshot, snapshotOf } from '../domain/mandate/index.ts';
import { CaseFile } from './case-file.ts';
import { actUpdate, type Beginning, historyQuery, stateQuery, undeliverableSignal } from './messages.ts';
import { moveOn } from './moving-on.ts';

/** Follows one mandate, from the day it is opened until it is closed, however long that takes. */
export async function mandate(beginning: Beginning): Promise<Snapshot> {
  const file = new CaseFile(beginning);

  setHandler(stateQuery, () => snapshotOf(file.mandate));
  setHandler(historyQuery, () => file.events);
  setHandler(undeliverableSignal, (letter) => file.note(cameBack(file.mandate, letter)));
  for (const action of ACTIONS) {
    setHandler(actUpdate(action), (payload) => file.carryOut(action, payload, updateId()), {
      validator: (payload: unknown) => file.refuse(action, payload, updateId()),
    });
  }

  // A cancellation, the biggest button of the Temporal UI, doesn't close a mandate: it is put on record, and work goes on.
  CancellationScope.current().cancelRequested.catch((error: unknown) => {
    if (isCancellation(error))
      file.note(flagging('somebody asked Temporal to cancel this mandate; it goes on (to end it, withdraw it)'));
  });

  return CancellationScope.nonCancellable(async () => {
    file.begin();
    const published = file.publishing();
    while (!file.isClosed && !file.isToMoveOn) {
      await file.nextTurn();
      file.noteTime();
    }
    await condition(allHandlersFinished);
    file.finish();
    await published;
    if (!file.isClosed) await moveOn<typeof mandate>({ sofar: file.mandate });
    return snapshotOf(file.mandate);
  });
}

const updateId = (): string => currentUpdateInfo()?.id ?? '';
