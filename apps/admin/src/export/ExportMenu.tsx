import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Divider, ListItemText, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';

type Props = { policy: { key: string; firstPostedAt: string | null } };

const formats = [
  {
    extension: 'json',
    name: sentence('JSON of this register'),
    about: sentence('Every published version; can be imported'),
  },
  {
    extension: 'fideslang.yml',
    name: 'Fideslang',
    about: sentence('YAML, of the version in force or last seen'),
  },
  {
    extension: 'dpv.jsonld',
    name: 'Data Privacy Vocabulary',
    about: sentence('JSON-LD, of the same version'),
  },
] as const;

/** What the public can take along; nothing before something was published. */
export function ExportMenu({ policy }: Props) {
  const say = useSay();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  if (policy.firstPostedAt === null) return null;
  const address = `/policies/${encodeURIComponent(policy.key)}`;
  return (
    <>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('Export')}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={close}>
        {formats.map(({ extension, name, about }) => (
          <MenuItem
            key={extension}
            component="a"
            href={`${address}/export.${extension}`}
            download
            onClick={close}
          >
            <ListItemText primary={say(name)} secondary={say(about)} />
          </MenuItem>
        ))}
        <Divider component="li" />
        <MenuItem component={RouterLink} to={`/model-form/${encodeURIComponent(policy.key)}`} onClick={close}>
          <ListItemText primary={say('Model privacy form')} secondary={say('The form, or what it lacks')} />
        </MenuItem>
      </Menu>
    </>
  );
}
