/** Every page that the public can reach by links from the list of policies, and one that is not there. */
export async function publicPages(origin: string): Promise<string[]> {
  const known = ['/policies', '/policies/nothing-there'];
  // The list grows while it is read.
  for (const path of known) {
    const words = await (await fetch(origin + path)).text();
    const links = [...words.matchAll(/href="([^"#?]+)/g)].map(
      ([, href = '']) => new URL(href, origin + path),
    );
    const pages = links.filter((url) => url.origin === origin && isPage.test(url.pathname));
    for (const { pathname } of pages) if (!known.includes(pathname)) known.push(pathname);
  }
  return known;
}

const isPage = /^\/(policies|notices)\/[^.]+$|^\/subscribe$/;
