/** Places go by the id of their statement or mark; a sentence that nothing explains by its offset. */
import { typeOfId } from '@privacy-register/schema/kit/id';
import type { Stretch } from './stretch.ts';

export const openName = ({ start }: Stretch) => `open-${start}`;
export const isOpenName = (name: string) => name.startsWith('open-');
export const isMarkName = (name: string) => typeOfId(name) === 'text-mark';
