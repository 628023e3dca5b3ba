import { describe, expect, it } from 'vitest';
import { isLoopback, isPublic } from './page-address.ts';

describe('isPublic', () => {
  it.each([
    '93.184.215.14',
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('takes %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    '10.255.255.255',
    '172.31.255.255',
    '100.127.255.255',
    '192.88.99.1',
    '::ffff:172.16.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::808:808',
    '2002:808:808::1',
    '2001::1',
    '2606:2800:21f:cb07:200:5efe:808:808',
    '::808:808',
    '3fff::1',
    '5f00::1',
    '8.8.8.8%eth0',
    '2130706433',
    'www.insurer.example',
    '',
  ])('refuses %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1'])('knows %s', (address) => {
    expect(isLoopback(address)).toBe(true);
  });

  it.each(['0.0.0.0', '10.0.0.1', '169.254.169.254', '8.8.8.8', 'localhost'])('is not %s', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});
