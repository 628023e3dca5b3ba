/** What the parts of a comparison say beside the compared words. */
export const diffWords = {
  before: 'Before',
  after: 'After',
  nothing: 'Nothing here',
  folded: (count: number) => `Show ${count} paragraphs that stayed the same`,
  same: 'Both texts say the same.',
  come: 'added',
  gone: 'removed',
};
export type DiffWords = typeof diffWords;
