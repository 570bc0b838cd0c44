import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/support/chromium.ts';

const { BASE_URL, TEST_PARALLEL_INDEX = '0' } = process.env;
if (!BASE_URL) throw new Error('BASE_URL is missing: say where the product runs.');
// One address for each worker: journeys run beside each other, each in an office of its own.
const offices = BASE_URL.split(' ');

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: offices.length,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    baseURL: offices[Number(TEST_PARALLEL_INDEX)],
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    launchOptions: { ...findChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] },
  },
  projects: [
    {
      name: 'phone',
      grep: /@nojs/,
      use: { viewport: { width: 360, height: 640 }, javaScriptEnabled: false },
    },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
