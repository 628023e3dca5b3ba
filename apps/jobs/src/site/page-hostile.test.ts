// URLs that lead, or try to lead, somewhere else than to a public site. None may open a connection.
import { describe, expect, it } from 'vitest';
import { openSite } from './loopback-site.ts';
import { fetchPage } from './page.ts';

const names: Record<string, string[]> = {
  'www.insurer.example': ['93.184.215.14'],
  'loop.attacker.example': ['127.0.0.1'],
  'loop6.attacker.example': ['::1'],
  'lan.attacker.example': ['10.0.0.5'],
  'meta.attacker.example': ['169.254.169.254'],
  'mixed.attacker.example': ['93.184.215.14', '192.168.1.1'],
  'mixed6.attacker.example': ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', 'fd00::1'],
  'mapped.attacker.example': ['::ffff:10.1.2.3'],
  'zoned.attacker.example': ['2606:2800:21f::1%lo'],
  'junk.attacker.example': ['0x7f000001'],
  'empty.attacker.example': [],
  localhost: ['127.0.0.1'],
};

async function resolve(host: string): Promise<string[]> {
  return names[host] ?? ['127.0.0.1']; // the worst that a resolver can say
}

const hostile: [url: string, reason: string][] = [
  ['http://127.0.0.1/', 'address-refused'],
  ['http://127.1/', 'address-refused'],
  ['http://2130706433/', 'address-refused'],
  ['http://0x7f000001/', 'address-refused'],
  ['http://0x7f.0.0.1/', 'address-refused'],
  ['http://0177.0.0.1/', 'address-refused'],
  ['http://017700000001/', 'address-refused'],
  ['http://127.0.0.1./', 'address-refused'],
  ['http://%31%32%37.0.0.1/', 'address-refused'],
  ['http://１２７.０.０.１/', 'address-refused'],
  ['http://①②⑦.⓪.⓪.①/', 'address-refused'],
  ['http://127。0。0。1/', 'address-refused'],
  ['http:\\\\127.0.0.1\\', 'url-invalid'],
  ['http:127.0.0.1', 'address-refused'],
  ['\thttp://127.0\n.0.1/', 'url-invalid'],
  ['http://0.0.0.0/', 'address-refused'],
  ['http://0/', 'address-refused'],
  ['http://255.255.255.255/', 'address-refused'],
  ['http://224.0.0.1/', 'address-refused'],
  ['http://10.0.0.1/', 'address-refused'],
  ['http://172.16.0.1/', 'address-refused'],
  ['http://192.168.0.1/', 'address-refused'],
  ['http://169.254.169.254/latest/meta-data/', 'address-refused'],
  ['http://100.100.100.200/', 'address-refused'],
  ['http://100.64.0.1/', 'address-refused'],
  ['http://192.0.0.192/', 'address-refused'],
  ['http://168.63.129.16/', 'address-refused'],
  ['http://198.18.0.1/', 'address-refused'],
  ['http://203.0.113.9/', 'address-refused'],
  ['http://240.0.0.1/', 'address-refused'],
  ['http://[::1]/', 'address-refused'],
  ['http://[::]/', 'address-refused'],
  ['http://[0:0:0:0:0:0:0:1]/', 'address-refused'],
  ['http://[::127.0.0.1]/', 'address-refused'],
  ['http://[::ffff:127.0.0.1]/', 'address-refused'],
  ['http://[::ffff:7f00:1]/', 'address-refused'],
  ['http://[::ffff:0:127.0.0.1]/', 'address-refused'],
  ['http://[64:ff9b::7f00:1]/', 'address-refused'],
  ['http://[64:ff9b:1::7f00:1]/', 'address-refused'],
  ['http://[2002:7f00:1::]/', 'address-refused'],
  ['http://[2001:0:7f00:1::1]/', 'address-refused'],
  ['http://[2606:2800:21f:cb07:0:5efe:7f00:1]/', 'address-refused'],
  ['http://[2001:db8::1]/', 'address-refused'],
  ['http://[fe80::1]/', 'address-refused'],
  ['http://[fec0::1]/', 'address-refused'],
  ['http://[fd00:ec2::254]/', 'address-refused'],
  ['http://[ff02::1]/', 'address-refused'],
  ['http://[4000::1]/', 'address-refused'],
  ['http://loop.attacker.example/', 'address-refused'],
  ['http://loop6.attacker.example/', 'address-refused'],
  ['http://lan.attacker.example/', 'address-refused'],
  ['http://meta.attacker.example/', 'address-refused'],
  ['http://mixed.attacker.example/', 'address-refused'],
  ['http://mixed6.attacker.example/', 'address-refused'],
  ['http://mapped.attacker.example/', 'address-refused'],
  ['http://zoned.attacker.example/', 'address-refused'],
  ['http://junk.attacker.example/', 'address-refused'],
  ['http://empty.attacker.example/', 'name-not-resolved'],
  ['http://www.insurer.example\\@127.0.0.1/', 'url-invalid'],
  ['http://127.0.0.1#@www.insurer.example/', 'address-refused'],
  ['http://127.0.0.1?@www.insurer.example/', 'address-refused'],
  ['http://@127.0.0.1/', 'address-refused'],
  ['http://www.insurer.example@127.0.0.1/', 'credentials-refused'],
  ['http://user:secret@www.insurer.example/', 'credentials-refused'],
  ['http://:secret@www.insurer.example/', 'credentials-refused'],
  ['http://localhost/', 'host-refused'],
  ['http://LOCALHOST/', 'host-refused'],
  ['http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/', 'host-refused'],
  ['http://localhost./', 'host-refused'],
  ['http://app.localhost/', 'host-refused'],
  ['http://localhost.localdomain/', 'host-refused'],
  ['http://metadata.google.internal/', 'host-refused'],
  ['http://metadata/', 'host-refused'],
  ['http://printer.local/', 'host-refused'],
  ['http://nas.home.arpa/', 'host-refused'],
  ['http://wiki.corp/', 'host-refused'],
  ['http://www.insurer.example./', 'host-refused'],
  ['http://www.insurer.example:22/', 'port-refused'],
  ['http://www.insurer.example:8080/', 'port-refused'],
  ['http://www.insurer.example:0/', 'port-refused'],
  ['file:///etc/passwd', 'scheme-refused'],
  ['gopher://127.0.0.1:6379/_FLUSHALL', 'scheme-refused'],
  ['ftp://www.insurer.example/', 'scheme-refused'],
  ['ws://www.insurer.example/', 'scheme-refused'],
  ['data:text/html,<p>notice</p>', 'scheme-refused'],
  ['javascript:alert(1)', 'scheme-refused'],
  ['blob:http://www.insurer.example/1', 'scheme-refused'],
  ['view-source:http://www.insurer.example/', 'scheme-refused'],
  ['//www.insurer.example/', 'url-invalid'],
  ['www.insurer.example', 'url-invalid'],
  ['http://', 'url-invalid'],
  ['http://256.1.1.1/', 'url-invalid'],
  ['http://[fe80::1%25lo]/', 'url-invalid'],
  ['http://www.insurer.example%00.attacker.example/', 'url-invalid'],
  [`http://www.insurer.example/${'a'.repeat(2048)}`, 'url-invalid'],
];

describe('a hostile URL', () => {
  it.each(hostile)('%s opens no connection', async (url, reason) => {
    const bait = await openSite();

    const page = await fetchPage(url, { allowPrivate: false, httpsOnly: false, resolve, dial: bait.dial });

    expect(page).toMatchObject({ outcome: 'unreachable', reason });
    expect(bait.connections).toHaveLength(0);
  });

  it('would have been noticed: a harmless one does reach the bait', async () => {
    const bait = await openSite();

    const page = await fetchPage('http://www.insurer.example/', {
      ...{ allowPrivate: false, httpsOnly: false },
      ...{ resolve, dial: bait.dial },
    });

    expect(page).toMatchObject({ outcome: 'fetched', status: 200, address: '93.184.215.14' });
    expect(bait.connections).toHaveLength(1);
  });

  it('is refused for plain http where nobody allowed that', async () => {
    const bait = await openSite();

    const page = await fetchPage('http://www.insurer.example/', {
      ...{ allowPrivate: false, resolve },
      dial: bait.dial,
    });

    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'scheme-refused' });
    expect(bait.connections).toHaveLength(0);
  });

  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://[fd00::1]/',
    'http://lan.attacker.example/',
  ])('%s stays refused where private sites are allowed, which means loopback', async (url) => {
    const bait = await openSite();

    const page = await fetchPage(url, { allowPrivate: true, resolve, dial: bait.dial });

    expect(page).toMatchObject({ outcome: 'unreachable', reason: 'address-refused' });
    expect(bait.connections).toHaveLength(0);
  });
});
