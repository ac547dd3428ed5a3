import type { Host } from "../host";
import type { Block } from "../model/block";
import type { SheetModel } from "../model/sheet-model";
import { type MemberTable, method, property, type ServiceClass } from "../strict/service-class";
import { RANGE, RangeService } from "./range";

/** The range of an event, which also tells its edges as plain numbers, as Google does without saying so. */
export class EventRangeService extends RangeService {
  get rowStart(): number {
    return this.getRow();
  }

  get rowEnd(): number {
    return this.getLastRow();
  }

  get columnStart(): number {
    return this.getColumn();
  }

  get columnEnd(): number {
    return this.getLastColumn();
  }

  /** Of all ranges only this one shows its edges as JSON. */
  toJSON(_key: string): object {
    const { columnEnd, columnStart, rowEnd, rowStart } = this;
    return { columnEnd, columnStart, rowEnd, rowStart };
  }
}

/** Hands out the range of an event. */
export function exposeEventRange(host: Host, sheet: SheetModel, block: Block): EventRangeService {
  return host.gate.expose(eventRangeClass(), new EventRangeService(host, sheet, block));
}

function eventRangeClass(): ServiceClass<EventRangeService> {
  const members: MemberTable<EventRangeService> = {
    ...RANGE.members,
    rowStart: property(),
    rowEnd: property(),
    columnStart: property(),
    columnEnd: property(),
    toJSON: method("value", ["String"]),
  };
  return { ...RANGE, members };
}
