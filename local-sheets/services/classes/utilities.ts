import { exception } from "../exception";
import { Zone } from "../model/zone";
import { method, type ServiceClass } from "../strict/service-class";
import { formatJavaDate } from "./java-date";

/** Helpers that need no document. */
export class UtilitiesService {
  formatDate(date: Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw exception("Invalid argument: date");
    return formatJavaDate(date.getTime(), zoneOf(timeZone), format);
  }
}

/** `Utilities`, as scripts see it. */
export const UTILITIES: ServiceClass<UtilitiesService> = {
  name: "Utilities",
  qualifiedName: "Utilities",
  access: "free",
  members: { formatDate: method("utility", ["Date, String, String"]) },
};

function zoneOf(id: string): Zone {
  try {
    return Zone.of(id);
  } catch {
    throw exception(`Invalid argument: timeZone ${id}`);
  }
}
