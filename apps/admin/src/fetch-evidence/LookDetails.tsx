import { EvidencePicture } from './EvidencePicture.tsx';
import { LookReason } from './LookReason.tsx';

/** What stands below the fields of a look. */
export function LookDetails() {
  return (
    <>
      <LookReason />
      <EvidencePicture />
    </>
  );
}
