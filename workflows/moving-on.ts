import { makeContinueAsNewFunc, type Workflow, workflowInfo } from '@temporalio/workflow';

/**
 * Whether this run should hand over to a new one: its history has grown long, or a newer version of the worker is
 * deployed. So old code lives one hop at most.
 */
export const isTimeToMoveOn = (): boolean => {
  const { continueAsNewSuggested, targetWorkerDeploymentVersionChanged } = workflowInfo();
  return continueAsNewSuggested || targetWorkerDeploymentVersionChanged;
};

/** Hands over to a new run, on the newest version of the worker. */
export const moveOn = <W extends Workflow>(...args: Parameters<W>): Promise<never> => {
  const upgrade = workflowInfo().targetWorkerDeploymentVersionChanged;
  return makeContinueAsNewFunc<W>(upgrade ? { initialVersioningBehavior: 'AUTO_UPGRADE' } : {})(...args);
};
