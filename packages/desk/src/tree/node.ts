/** A node of a tree that may hang under several parents. */
export type TreeNode = {
  id: string;
  name: string;
  parents: readonly string[];
  /** No longer to be used: shown on demand, and marked. */
  isRetired?: boolean;
};
