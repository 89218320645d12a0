import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/steps/chromium.mjs'

const port = Number(process.env.E2E_PORT || 3210)
const baseURL = `http://127.0.0.1:${port}`
const executablePath = await findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // What is planted for the last stays in the database: it comes after everything else.
  projects: [
    { name: 'pages', testIgnore: /unpublished/ },
    { name: 'unpublished', testMatch: /unpublished/, dependencies: ['pages'] },
  ],
  use: {
    baseURL,
    actionTimeout: 30_000,
    // What was done and asked for, without film and copies of the page: those take a third of the time of all tests.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: { ...(executablePath && { executablePath }), args: ['--disable-dev-shm-usage'] },
  },
  webServer: {
    // Not through npm, which does not pass SIGTERM on.
    command: 'node tests/support/serve-fresh.mjs',
    url: baseURL,
    env: { PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: baseURL, CITYMARK_PSEUDO_LOCALES: '1' },
    timeout: 600_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
