import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { ListItemText, Menu, MenuItem } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, useListContext, useNotify } from 'react-admin';
import { ask } from '../data-provider/ask.ts';
import { useSay } from '../language/use-say.ts';
import { download, exportText, type Format, formats } from './export-file.ts';
import { exportRows } from './export-rows.ts';
import { useCounted } from './use-counted.ts';

const offered: Format[] = ['csv', 'excel', 'json'];

/** All rows that the list's filter finds, not only those on the screen. */
export function ExportMenu({ type }: { type: RecordType }) {
  const say = useSay();
  const counted = useCounted();
  const { filterValues, total = 0 } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const notify = useNotify();
  const saving = useMutation({
    mutationFn: async (format: Format) => {
      const rows = await exportRows(ask, type, filterValues);
      const { extension, type: contentType } = formats[format];
      download(`${type.name}.${extension}`, contentType, await exportText(format, type, rows));
      return rows.length;
    },
    onSuccess: (count) => notify(say('%{records} exported.', { records: counted(type, count) })),
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  const choose = (format: Format) => {
    setAnchor(null);
    saving.mutate(format);
  };
  return (
    <>
      <Button
        label={say('Export')}
        aria-haspopup="menu"
        disabled={saving.isPending}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <DownloadIcon />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {offered.map((format) => (
          <MenuItem key={format} onClick={() => choose(format)}>
            <ListItemText
              primary={say(formats[format].label)}
              secondary={say('All %{records} of the list', { records: counted(type, total) })}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
