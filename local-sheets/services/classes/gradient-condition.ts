import type { Host } from "../host";
import type { Gradient, GradientPoint } from "../model/conditional-rule";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { type ColorService, exposeColor } from "./color";
import { INTERPOLATION_TYPE } from "./enums";

/** The colours of a gradient, and the values they stand for. */
export class GradientConditionService {
  constructor(
    private readonly host: Host,
    private readonly gradient: Gradient,
  ) {}

  getMinColor(): string {
    return this.gradient.min?.color ?? "";
  }

  getMinType(): EnumConstant | null {
    return typeOf(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? "";
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? "";
  }

  getMidType(): EnumConstant | null {
    return typeOf(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? "";
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? "";
  }

  getMaxType(): EnumConstant | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? "";
  }

  getMinColorObject(): ColorService | null {
    return this.color(this.gradient.min);
  }

  getMidColorObject(): ColorService | null {
    return this.color(this.gradient.mid);
  }

  getMaxColorObject(): ColorService | null {
    return this.color(this.gradient.max);
  }

  private color(point: GradientPoint | null): ColorService | null {
    return point === null ? null : exposeColor(this.host, { rgb: point.color });
  }
}

function typeOf(point: GradientPoint | null): EnumConstant | null {
  return point === null ? null : constantNamed(INTERPOLATION_TYPE, point.type);
}

const READ = method("value", [""]);

/** `GradientCondition`, as scripts see it. */
export const GRADIENT = documentClass<GradientConditionService>("GradientCondition", {
  getMinColor: READ,
  getMinType: READ,
  getMinValue: READ,
  getMidColor: READ,
  getMidType: READ,
  getMidValue: READ,
  getMaxColor: READ,
  getMaxType: READ,
  getMaxValue: READ,
  getMinColorObject: READ,
  getMidColorObject: READ,
  getMaxColorObject: READ,
});

/** Hands out a gradient, or null when there is none. */
export function exposeGradient(host: Host, gradient: Gradient | null): GradientConditionService | null {
  return gradient === null ? null : host.gate.expose(GRADIENT, new GradientConditionService(host, gradient));
}
