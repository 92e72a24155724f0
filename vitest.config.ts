import { defineConfig } from 'vitest/config'

const common = { exclude: ['**/node_modules/**', '**/data/**', 'web/dist/**'], pool: 'forks' as const }

// Rules need nothing; stores and routes need PostgreSQL; journeys need a browser as well and run last.
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'rules', include: ['**/*.test.ts'], exclude: [...common.exclude, '**/*.db.test.ts'] } },
      {
        test: {
          ...common,
          name: 'database',
          include: ['**/*.db.test.ts'],
          globalSetup: ['test/world/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...common,
          name: 'journeys',
          include: ['test/journeys/*.spec.ts'],
          globalSetup: ['test/world/postgres.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
    ],
  },
})
