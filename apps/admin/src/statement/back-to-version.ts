/** After a statement was kept, its version is shown again where it stands. */
export function backToVersion(_resource: unknown, _id: unknown, data: unknown): string {
  if (!isStatement(data)) return 'statement';
  return `policy-version/${data.version}/show?tab=statements&at=${data.key}`;
}

/** Whoever began it with words of the text goes on beside them. */
export function backToText(_resource: unknown, _id: unknown, data: unknown): string {
  if (!isStatement(data)) return 'statement';
  const at =
    'passages' in data && Array.isArray(data.passages) ? Number(data.passages[0]?.start) : Number.NaN;
  return `policy-version/${data.version}/show?tab=text${Number.isNaN(at) ? '' : `&at=${at}`}`;
}

const isStatement = (data: unknown): data is { version: unknown; key: unknown } =>
  typeof data === 'object' && data !== null && 'version' in data && 'key' in data;
