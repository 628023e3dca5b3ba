import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { download, formats, tableText } from '../list/export-file.ts';
import type { Adoption } from './adoptions.ts';

/** The board as a table, for whoever writes to the owners. */
export function ExportAdoption({ adoption: { policy, version, apps } }: { adoption: Adoption }) {
  const say = useSay();
  const save = async () => {
    const table = {
      fields: ['App', 'Owner', 'Contact', 'State', 'Fetched', 'Acknowledged', 'Platforms', 'Follows'],
      data: apps.map(({ app, state, fetchedAt, acknowledgedAt, platforms, follows }) => [
        ...[app.key, app.owner, app.contact, state.toLowerCase().replace('_', '-')],
        ...[fetchedAt, acknowledgedAt, platforms.map(({ name }) => name).join('; '), follows ? 'yes' : 'no'],
      ]),
    };
    const name = `adoption-${policy.key}-${version.number}.csv`;
    download(name, formats.csv.type, await tableText('csv', table));
  };
  return (
    <Button size="small" startIcon={<DownloadIcon />} onClick={save}>
      {say('CSV')}
    </Button>
  );
}
