/** After a statement was kept, its version is shown again where it stands. */
export function backToVersion(_resource: unknown, _id: unknown, data: unknown): string {
  const isStatement = typeof data === 'object' && data !== null && 'version' in data && 'key' in data;
  if (!isStatement) return 'statement';
  return `policy-version/${data.version}/show?tab=statements&at=${data.key}`;
}
