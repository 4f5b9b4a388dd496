import { Batch, type Ground } from './Batch';
import { HostError } from './HostError';
import { ACTION, type WireRequest, type WireResponse } from './wire';

/**
 * Does the actions of a batch in their order. A refused action ends it: what was done before stays done, what follows is not
 * tried. `before` is asked ahead of every action and may refuse it.
 */
export function runBatch(request: WireRequest, ground: Ground, before: (actionIndex: number) => void): WireResponse {
  const response: WireResponse = { Results: [], TraceIds: [] };
  const batch = new Batch(request, ground);
  for (const [index, action] of request.Actions.entries()) {
    try {
      before(index);
      const value = batch.run(action);
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      const { code, message, location, httpStatus } = problem;
      response.Error = {
        Code: code,
        Message: message,
        Location: location,
        ActionIndex: index,
        HttpStatusCode: httpStatus,
      };
      return response;
    }
  }
  return response;
}
