import { expect, test } from 'vitest';
import { robotsFile } from './robots.ts';

test('robots may read everything, and are told of the sitemap', () => {
  expect(robotsFile('https://katalog.cianjurkab.go.id', '/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://katalog.cianjurkab.go.id/sitemap.xml\n',
  );
});

test('below a base path there is none, because robots look in the root of the host only', () => {
  expect(robotsFile('https://katalog.id', '/pasar/')).toBeUndefined();
});

test.each(['https://etalase.example', 'http://localhost:4321', 'http://127.0.0.1:8080', 'http://[::1]:4321', 'https://a.test'])(
  '%s is no place to send robots to',
  (siteUrl) => {
    expect(robotsFile(siteUrl, '/')).toBe('User-agent: *\nAllow: /\n');
  },
); // prettier-ignore

test.each(['https://example.id', 'https://test.id', 'https://localhost.id', 'https://1.127.0.1.id'])(
  '%s is a place like any other',
  (siteUrl) => {
    expect(robotsFile(siteUrl, '/')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
  },
);
