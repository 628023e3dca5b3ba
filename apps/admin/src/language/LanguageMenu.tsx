import LanguageIcon from '@mui/icons-material/Translate';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useLocaleState } from 'react-admin';
import { languages } from './languages.ts';
import { useLanguage } from './use-language.ts';
import { useSay } from './use-say.ts';

/** Each language is named in itself, for whoever does not read the one shown. */
export function LanguageMenu() {
  const say = useSay();
  const id = useId();
  const language = useLanguage();
  const [, choose] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = languages.find(({ locale }) => locale === language)?.name;
  return (
    <>
      <Button
        color="inherit"
        startIcon={<LanguageIcon />}
        aria-label={say('Language: %{name}', { name: name ?? '' })}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 40, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 }, ml: { xs: 0, sm: -0.5 } } }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {name}
        </Box>
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {languages.map(({ locale, name: own }) => (
          <MenuItem
            key={locale}
            lang={locale}
            role="menuitemradio"
            aria-checked={locale === language}
            selected={locale === language}
            onClick={() => {
              setAnchor(null);
              choose(locale);
            }}
          >
            {own}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
