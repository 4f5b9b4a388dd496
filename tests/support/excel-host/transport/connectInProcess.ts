import type { ExcelHost } from '../ExcelHost';
import { loadProxies, type HostBridge } from './loadProxies';

/** A batch as the library hands it to its bridge. */
interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const REQUEST = 1;
const EVENTS = 3;
const RICH_API_EVENT = 65_536;

/** Lets the library in this process talk to `host` from now on. */
export function connectInProcess(host: ExcelHost): void {
  const { HostBridge } = loadProxies();
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
      if (type !== REQUEST) return;
      void host.answer(JSON.stringify(message.body)).then((answer) => {
        if (answer === null) return;
        const body: unknown = JSON.parse(answer);
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: REQUEST, flags, message: { statusCode: 200, headers: {}, body } }),
        );
      });
    },
  };
  HostBridge.init(bridge);
  host.onEvents((events) => {
    const entries = events.map(({ type, target, payload }) => ({
      messageCategory: RICH_API_EVENT,
      messageType: type,
      targetId: target,
      message: JSON.stringify(payload),
    }));
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
  });
}
