import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, readConfig } from './config.ts';

const wrong = (environment: Record<string, string>, ...said: RegExp[]) =>
  assert.throws(
    () => readConfig(environment),
    (error: Error) => error instanceof ConfigError && said.every((pattern) => pattern.test(error.message)),
  );

test('with nothing set, the demo opens on the embedded database', () => {
  const config = readConfig({});
  assert.equal(config.DEMO, true);
  assert.equal(config.PORT, 3000);
  assert.match(config.DATA_DIR, /\/data$/);
});

test('an empty setting is the same as none', () => {
  assert.equal(readConfig({ PORT: '', DATABASE_URL: '' }).PORT, 3000);
});

test('a wrong setting is named, with what it should hold', () => {
  wrong({ PORT: 'three' }, /PORT is “three”/, /0–65535/);
  wrong({ PORT: '70000', DEMO: 'maybe' }, /PORT/, /DEMO is “maybe”/);
  wrong({ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/, /postgres:/);
});

test('what belongs together must be there together', () => {
  wrong({ DATABASE_URL: 'postgres://localhost/x' }, /SECRET is missing/);
  wrong({ OIDC_ISSUER: 'https://id.example' }, /OIDC_CLIENT_ID is missing/);
  wrong({ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'x' }, /BASE_URL is missing/);
  wrong({ SMS_GATEWAY_URL: 'https://sms.example' }, /SMS_GATEWAY_TOKEN is missing/);
  wrong({ CVR_URL: 'http://cvr.example' }, /CVR_USER is missing/);
  wrong({ CVR_URL: 'http://cvr.example', CVR_USER: 'os' }, /CVR_PASSWORD is missing/);
});

test('with PostgreSQL or an identity provider the demo is off until it is asked for', () => {
  const secret = 'x'.repeat(32);
  assert.equal(readConfig({ DATABASE_URL: 'postgres://localhost/x', SECRET: secret }).DEMO, false);
  assert.equal(
    readConfig({ DATABASE_URL: 'postgres://localhost/x', SECRET: secret, DEMO: 'true' }).DEMO,
    true,
  );
});
