/** Where a form of a statement leads to: to the text, where it was opened beside it. */
export const backFrom = (params: URLSearchParams) =>
  params.get('back') === 'text' ? backToText : backToVersion;

/** After a statement was kept, its version is shown again where it stands. */
function backToVersion(_resource: unknown, _id: unknown, data: unknown): string {
  if (!isStatement(data)) return 'statement';
  return `policy-version/${data.version}/show?tab=statements&at=${data.key}`;
}

/** Whoever began it with words of the text goes on beside them. */
function backToText(_resource: unknown, _id: unknown, data: unknown): string {
  if (!isStatement(data)) return 'statement';
  const at =
    'passages' in data && Array.isArray(data.passages) ? Number(data.passages[0]?.start) : Number.NaN;
  return `policy-version/${data.version}/show?tab=text${Number.isNaN(at) ? '' : `&at=${at}`}`;
}

const isStatement = (data: unknown): data is { version: unknown; key: unknown } =>
  typeof data === 'object' && data !== null && 'version' in data && 'key' in data;
