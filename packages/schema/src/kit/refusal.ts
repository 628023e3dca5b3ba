export type Issue = { code: string; field: string | null; message: string };

/** An expected "no": every reason at once, and the record as it stands where somebody else was faster. */
export class Refusal extends Error {
  readonly issues: Issue[];
  readonly current: unknown;

  constructor(issues: Issue[], current: unknown = null) {
    super(issues.map((issue) => issue.message).join(' '));
    this.name = 'Refusal';
    this.issues = issues;
    this.current = current;
  }
}

/** Refuses for one reason. `field` is a path such as `passages.0.start`. */
export function refuse(code: string, message: string, field: string | null = null): never {
  throw new Refusal([{ code, field, message }]);
}
