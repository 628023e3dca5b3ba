import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEntity, aPlatform, aPolicy } from '../testing/family.ts';
import { postedAt, promise } from '../testing/story.ts';
import { posted, shown } from '../testing/versions.ts';
import { aWorld, type World } from '../testing/world.ts';

const sharing = {
  ...{ key: 'sharing', kind: 'disclosure', modality: 'does' },
  summary: 'Compartimos su dirección de correo electrónico con socios.',
};

const noticeText = 'Compartiremos su dirección de correo electrónico con socios.';

describe.each(['sqlite', 'postgres'] as const)('the pages of a policy in Spanish (%s)', (database) => {
  let world: World;
  let notice: string;
  const bodyOf = async (url: string) => (await world.app.inject(url)).body;

  beforeAll(async () => {
    world = await aWorld(database);
    const publisher = await anEntity(world, 'larch');
    const platforms = [await aPlatform(world, 'home', publisher)];
    const more = { title: 'Aviso de privacidad', language: 'es-MX' };
    const policy = await aPolicy(world, 'aviso', { publisher, platforms, more });
    await posted(world, policy, { said: [promise] });
    world.moveTo(postedAt);
    const next = await posted(world, policy, { said: [promise, sharing], noticeText });
    await shown(world, next, 1);
    const [found] = await world.read.all('change-notice', { version: { eq: next } });
    notice = found?.id ?? '';
  });
  afterAll(() => world.close());

  it('speak it around the text, with its days', async () => {
    const page = await bodyOf('/policies/aviso');

    expect(page).toContain('<html lang="es">');
    expect(page).toContain('<article lang="es-MX" aria-label="Texto de la versión 1">');
    expect(page).toContain('viernes, 15 de mayo de 2026');
  });

  it('say in it why the date is what it is', async () => {
    const page = await bodyOf(`/notices/${notice}`);

    expect(page).toContain('Se cuentan los 10 días siguientes');
    expect(page).not.toMatch(/Why this date|are counted/);
  });

  it('are told in it to calendars, and to the sites that show the notice', async () => {
    const calendar = (await bodyOf('/calendar.ics')).replaceAll('\r\n ', '');
    const { notices } = JSON.parse(await bodyOf('/platforms/home/notice.json'));

    expect(calendar).toContain('Aviso de privacidad: entra en vigor la versión 2');
    expect(notices[0].markup).toContain('lang="es-MX"');
    expect(notices[0].markup).toContain('Qué cambia y cuándo');
  });

  it('have a list in it, where no policy has another language', async () => {
    expect(await bodyOf('/policies')).toContain('<h1>Políticas de privacidad</h1>');
  });
});
