import type { Flow } from '@privacy-register/schema/data-map/flow';

/** On the page of its version. */
export const statementPath = ({ version, statement }: Pick<Flow, 'version' | 'statement'>) =>
  `/policy-version/${version}/show?tab=statements&at=${statement.key}`;
