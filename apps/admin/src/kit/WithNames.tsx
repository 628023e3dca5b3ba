import { Named } from './Named.tsx';

const ids = /([a-z]{3}_[0-9a-z]{26})/;

/** A sentence of the register, with names in place of the ids it mentions. */
export function WithNames({ text }: { text: string }) {
  let place = 0;
  return text.split(ids).map((piece) => {
    place += piece.length;
    return ids.test(piece) ? <Named key={place} id={piece} /> : piece;
  });
}
