/** A finding that a policy deserves: how serious, which rule, on which statements, and why it is right. */
export type Justified = readonly [
  severity: 'error' | 'warning' | 'note',
  rule: string,
  statements: string,
  why: string,
];
