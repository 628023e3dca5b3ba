import { refusalCodes } from '@privacy-register/schema/kit/refusal-codes';
import { registerEnumType } from 'type-graphql';
import { upperSnake } from './names.ts';

const codes = Object.fromEntries(refusalCodes.map((code) => [upperSnake(code), code]));

/** A stale record answers CONFLICT; every other code is spelled as the rules spell it. */
export const RefusalCode: Record<string, string> = { ...codes, CONFLICT: 'conflict' };
registerEnumType(RefusalCode, { name: 'RefusalCode', description: 'Why a step was refused.' });

export const refusalCode = (code: string) => (code === 'stale' ? 'conflict' : code);
