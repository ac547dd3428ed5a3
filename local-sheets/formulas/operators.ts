// The operators between two values.

import { type Coercion, finite } from "./coerce";
import { compare, equal } from "./compare";
import { CellError, divisionByZero, type Scalar } from "./value";

/** What an operator gives for two values. */
export function operate(operator: string, [one, other]: readonly [Scalar, Scalar], coerce: Coercion): Scalar {
  if (one instanceof CellError) throw one;
  if (other instanceof CellError) throw other;
  switch (operator) {
    case "=":
      return equal(one, other);
    case "<>":
      return !equal(one, other);
    case "<":
      return compare(one, other) < 0;
    case "<=":
      return compare(one, other) <= 0;
    case ">":
      return compare(one, other) > 0;
    case ">=":
      return compare(one, other) >= 0;
    case "&":
      return coerce.text(one) + coerce.text(other);
    default:
      return calculate(operator, coerce.number(one), coerce.number(other));
  }
}

function calculate(operator: string, one: number, other: number): number {
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return finite(one * other);
    case "/":
      if (other === 0) throw divisionByZero();
      return one / other;
    case "^":
      return finite(one ** other);
    default:
      throw new CellError("#ERROR!", "Formula parse error.");
  }
}
