import { Refusal } from '@privacy-register/schema/kit/refusal';

/** The codes and fields of a refusal; anything else that happens fails the test. */
export async function refusal(doing: Promise<unknown>): Promise<[code: string, field: string | null][]> {
  try {
    await doing;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.issues.map(({ code, field }) => [code, field]);
  }
  throw new Error('Nothing was refused.');
}
