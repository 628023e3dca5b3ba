/** Why a difference has its class; recorded in English, with the places filled. */
export const reasonSentences = {
  none: '%{what}. No rule covers this change, so it counts as material.',
  material: '%{what}. %{title}: material.',
  'not-material': '%{what}. %{title}: not material.',
  editorial: '%{what}. %{title}: editorial only.',
} as const;
