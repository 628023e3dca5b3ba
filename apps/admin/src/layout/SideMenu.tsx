import { Box, Typography } from '@mui/material';
import { Menu, useGetResourceLabel, useSidebarState } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { menu } from '../resources.ts';
import { isAllowed } from '../sign-in/allowed.ts';
import { useRole } from '../sign-in/use-role.ts';
import { type DeskPage, pagesFor } from './pages.ts';

/** Only what the role may see stands here. */
export function SideMenu() {
  const role = useRole();
  const say = useSay();
  const labelOf = useGetResourceLabel();
  const [isOpen] = useSidebarState();
  const groups = menu
    .map(({ title, resources }) => ({
      title,
      lists: resources.filter(({ name }) => role && isAllowed(role, 'list', name)),
    }))
    .filter(({ lists }) => lists.length > 0);
  const pages = role ? pagesFor(role) : [];
  const standing = (place: DeskPage['place']) =>
    pages
      .filter((page) => page.place === place)
      .map(({ path, label, icon: Icon }) => (
        <Menu.Item key={path} to={`/${path}`} primaryText={say(label)} leftIcon={<Icon />} />
      ));
  return (
    <Menu sx={{ '& .MuiTypography-root': { whiteSpace: 'normal' } }}>
      <Menu.DashboardItem primaryText={say('Home')} />
      {standing('above')}
      {groups.map(({ title, lists }) => (
        <li key={title} role="none">
          {isOpen ? (
            <Typography
              variant="overline"
              component="span"
              aria-hidden
              color="text.secondary"
              sx={{ px: 2, pt: 1.5, display: 'block' }}
            >
              {say(title)}
            </Typography>
          ) : null}
          <Box component="ul" role="group" aria-label={say(title)} sx={{ p: 0, listStyle: 'none' }}>
            {lists.map(({ name, icon: Icon }) => (
              <Menu.Item key={name} to={`/${name}`} primaryText={labelOf(name, 2)} leftIcon={<Icon />} />
            ))}
          </Box>
        </li>
      ))}
      {standing('below')}
    </Menu>
  );
}
