import { exception, IgnoredByGoogle } from "../exception";
import type { Execution } from "./execution";
import { guarded } from "./guarded";
import { requirePermission } from "./permission";
import type { ScriptRealm } from "./script-realm";
import type { Member, MemberKind, ServiceClass } from "./service-class";
import { registerService } from "./service-object";
import { describeArguments, matchArguments } from "./signature";

/** Called around every service call, for faults injected by tests; what it throws reaches the script. */
export interface CallHooks {
  beforeCall?: (className: string, member: string, kind: MemberKind) => void;
  afterCall?: (className: string, member: string, kind: MemberKind) => void;
}

type Method = Extract<Member, { form: "method" }>;
type AnyMethod = (...args: readonly unknown[]) => unknown;

/**
 * The one way from scripts to services: every object handed out passes through it, and every call on such
 * an object is checked here, passes the layers of its execution and is announced to the hooks.
 */
export class Gate {
  readonly hooks: CallHooks = {};
  /** The realm of the script, when it is another one than that of the services. */
  realm: ScriptRealm | undefined;
  /** Whether calls that Google ignores in silence are ignored here too, instead of refused. */
  isForgiving = false;
  private running: Execution | undefined;
  private isAside = false;

  /** @param scopes the OAuth scopes of the manifest */
  constructor(readonly scopes: ReadonlySet<string>) {}

  /** The execution a call now belongs to, if any. */
  get execution(): Execution | undefined {
    return this.running;
  }

  /** Runs work as one execution; there is never more than one that is not paused. */
  during<Result>(execution: Execution, work: () => Result): Result {
    if (this.running !== undefined) throw new Error("Another execution is running in this local Sheets");
    this.running = execution;
    try {
      return work();
    } finally {
      this.running = undefined;
    }
  }

  /** Lets others run while the execution that now runs is paused in the midst of a call. */
  paused<Result>(work: () => Result): Result {
    const paused = this.running;
    this.running = undefined;
    try {
      return work();
    } finally {
      this.running = paused;
    }
  }

  /**
   * Runs work as an execution of its own while another one waits, as cells call functions when a script
   * reads them. Hooks are not told: it is no work of the script's.
   */
  aside<Result>(execution: Execution, work: () => Result): Result {
    const { running, isAside } = this;
    this.running = undefined;
    this.isAside = true;
    try {
      return this.during(execution, work);
    } finally {
      this.running = running;
      this.isAside = isAside;
    }
  }

  /** The strict object through which scripts use an implementation. */
  expose<Implementation extends object>(
    service: ServiceClass<Implementation>,
    implementation: Implementation,
  ): Implementation {
    const table = tableOf(service.members);
    const strict: Implementation = guarded<Implementation>(service.name, {
      has: (name) => table.has(name),
      refusal: (error) => this.errorOfScript(error),
      get: (name) => {
        const member = table.get(name);
        const own: unknown = Reflect.get(implementation, name);
        if (member?.form !== "method") return own;
        const call = (args: readonly unknown[]): unknown => {
          const { execution, checked } = this.admit(service, name, member, args);
          const { kind } = member;
          return execution.pass({ className: service.name, member: name, kind, args }, () => {
            if (!this.isAside) this.hooks.beforeCall?.(service.name, name, kind);
            const result = this.forgiving(implementation, () =>
              Reflect.apply(own as AnyMethod, implementation, checked),
            );
            if (!this.isAside) this.hooks.afterCall?.(service.name, name, kind);
            return result === implementation ? strict : result;
          });
        };
        return (...args: unknown[]): unknown => this.crossing(() => call(args));
      },
    });
    registerService(strict, { ...service, implementation });
    return strict;
  }

  /** A call that Google would ignore changes nothing and can be chained, if that is wanted. */
  private forgiving(implementation: object, call: () => unknown): unknown {
    if (!this.isForgiving) return call();
    try {
      return call();
    } catch (error) {
      if (error instanceof IgnoredByGoogle) return implementation;
      throw error;
    }
  }

  /** What a call gives or throws, as the script's realm knows it. */
  private crossing(call: () => unknown): unknown {
    const { realm } = this;
    if (realm === undefined) return call();
    try {
      return realm.adopt(call());
    } catch (error) {
      throw realm.adoptError(error);
    }
  }

  /** An error as the script catches it: one of its own realm. */
  errorOfScript(error: Error): unknown {
    return this.realm?.adoptError(error) ?? error;
  }

  /** Checks a call, and returns whose it is and its arguments as the implementation gets them. */
  private admit(
    service: ServiceClass<object>,
    name: string,
    member: Method,
    args: readonly unknown[],
  ): { execution: Execution; checked: readonly unknown[] } {
    const qualifiedMember = `${service.qualifiedName}.${name}`;
    const execution = this.requireExecution(qualifiedMember);
    const access = member.access ?? service.access;
    const call = { member: name, qualifiedMember, kind: member.kind, access };
    requirePermission(call, execution.authMode, this.scopes);
    const checked = matchArguments(member.signatures, args);
    if (checked === undefined) throw signatureError(args, qualifiedMember);
    return { execution, checked };
  }

  private requireExecution(qualifiedMember: string): Execution {
    if (this.running !== undefined) return this.running;
    throw new Error(
      `${qualifiedMember} was called outside an execution: no service may be called at load time`,
    );
  }
}

/** Members by name, made once: a class has many objects. */
const tables = new WeakMap<object, ReadonlyMap<string, Member>>();

function tableOf(members: object): ReadonlyMap<string, Member> {
  const known = tables.get(members);
  if (known !== undefined) return known;
  const table = new Map<string, Member>(Object.entries(members));
  tables.set(members, table);
  return table;
}

function signatureError(args: readonly unknown[], qualifiedMember: string): Error {
  return exception(
    `The parameters (${describeArguments(args)}) don't match the method signature for ${qualifiedMember}.`,
  );
}
