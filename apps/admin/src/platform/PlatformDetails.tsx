import type { Records } from '@privacy-register/schema/records';
import { useRecordContext } from 'react-admin';
import { DataMapLink } from '../data-map/DataMapLink.tsx';
import { BannerPanel } from './BannerPanel.tsx';

/** What a platform's page shows below its fields. */
export function PlatformDetails() {
  const platform = useRecordContext<Records['platform']>();
  return platform ? (
    <>
      <BannerPanel platform={platform} />
      <DataMapLink start={{ platform: platform.key }} />
    </>
  ) : null;
}
