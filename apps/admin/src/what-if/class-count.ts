import type { classes } from '@privacy-register/schema/record/difference';
import type { Say } from '../language/say.ts';

/** How many differences have a class. */
export function classCount(word: (typeof classes)[number], count: number, say: Say): string {
  switch (word) {
    case 'material':
      return say('%{smart_count} material |||| %{smart_count} material', { smart_count: count });
    case 'not-material':
      return say('%{smart_count} not material |||| %{smart_count} not material', { smart_count: count });
    case 'editorial':
      return say('%{smart_count} editorial', { smart_count: count });
  }
}
