import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high);

/** Every setting there is, from the environment. The descriptions are shown when one is wrong. */
const schema = z.object({
  PORT: whole(0, 65535).default(3000).describe('the port the site answers on, 0–65535 (0: any free port)'),
  HOST: z.string().min(1).default('127.0.0.1').describe('the address the site listens on'),
  BASE_URL: z.url().optional().describe('the address people use, such as https://fodfaeste.example.dk'),
  TRUST_PROXY: flag
    .default(false)
    .describe('true or false: a proxy of our own stands before the site and says who asks (X-Forwarded-For)'),
  DATA_DIR: z.string().min(1).default('./data').describe('the folder of the embedded database'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe(
      'a PostgreSQL address, postgres://user:password@host/name; leave out for the embedded database',
    ),
  DEMO: flag.optional().describe('true or false: the demo municipality, its log-in buttons and outbox'),
  SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('at least 32 random characters that sign forms and links; the embedded mode makes its own'),
  JOBS: flag.default(true).describe('true or false: this process also runs the background jobs'),
  VIDEO_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('a folder with the videos articles can show, .mp4 and .webm; leave out for none'),
  DUMP_EVERY_HOURS: whole(0, 168)
    .default(24)
    .describe('hours between dumps of the embedded database (0: never)'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('trace, debug, info, warn, error or silent'),
  MAP_TILES_URL: z
    .string()
    .regex(/^https:\/\/[^{}]+\/.*\{z\}.*$/)
    .optional()
    .describe(
      'map tiles, such as https://tiles.example.dk/{z}/{x}/{y}.png; leave out to ask nobody else for a map',
    ),
  MAP_TILES_ATTRIBUTION: z.string().optional().describe('whom to name at the corner of the map'),
  SMTP_URL: z.url().optional().describe('the mail server, such as smtp://user:password@host:587'),
  MAIL_FROM: z
    .string()
    .min(3)
    .default('Fodfæste <ingen-svar@fodfaeste.example>')
    .describe('the sender of mails'),
  INBOUND_SMTP_PORT: whole(0, 65535)
    .optional()
    .describe('the port answers by mail are received on, 0–65535; left out: none are'),
  INBOUND_SMTP_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('the address answers by mail are received at'),
  INBOUND_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i)
    .optional()
    .describe('what stands after the @ where mails are answered to, such as svar.fodfaeste.example.dk'),
  SMS_GATEWAY_URL: z.url().optional().describe('the HTTP address of the SMS gateway'),
  SMS_GATEWAY_TOKEN: z.string().optional().describe('the token of the SMS gateway'),
  SMS_GATEWAY_FROM: z
    .string()
    .max(11)
    .optional()
    .describe('the sender’s name on text messages, at most 11 characters'),
  SMS_GATEWAY_BODY: z
    .string()
    .optional()
    .describe('the JSON the SMS gateway wants, with {to}, {from}, {text} and {reference}'),
  CVR_URL: z
    .url()
    .optional()
    .describe(
      'the public CVR search, such as http://distribution.virk.dk/cvr-permanent/virksomhed/_search; without it the imported register answers',
    ),
  CVR_USER: z.string().optional().describe('our name at the CVR search'),
  CVR_PASSWORD: z.string().optional().describe('our password at the CVR search'),
  OIDC_ISSUER: z.url().optional().describe('the identity provider’s address'),
  OIDC_CLIENT_ID: z.string().optional().describe('our name at the identity provider'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('our secret at the identity provider'),
});

export type Config = Readonly<ReturnType<typeof readConfig>>;

export class ConfigError extends Error {}

/**
 * Reads and checks all settings.
 * @throws ConfigError naming each wrong setting and what it should hold
 */
export function readConfig(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, environment[name] === '' ? undefined : environment[name]]),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    const wrong = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
    throw new ConfigError(
      wrong
        .map(
          (name) =>
            `${name} is “${given[name]}”, but must be ${schema.shape[name as keyof typeof schema.shape].description}.`,
        )
        .join('\n'),
    );
  }
  const settings = result.data;
  if (settings.DATABASE_URL && !settings.SECRET) {
    throw new ConfigError(
      `SECRET is missing, but with DATABASE_URL it must be ${schema.shape.SECRET.description}.`,
    );
  }
  if (settings.OIDC_ISSUER && !settings.OIDC_CLIENT_ID) {
    throw new ConfigError(
      `OIDC_CLIENT_ID is missing, but with OIDC_ISSUER it must be ${schema.shape.OIDC_CLIENT_ID.description}.`,
    );
  }
  if (settings.OIDC_ISSUER && !settings.BASE_URL) {
    throw new ConfigError(
      `BASE_URL is missing, but with OIDC_ISSUER it must be ${schema.shape.BASE_URL.description}.`,
    );
  }
  if (settings.SMS_GATEWAY_URL && !settings.SMS_GATEWAY_TOKEN) {
    throw new ConfigError(
      `SMS_GATEWAY_TOKEN is missing, but with SMS_GATEWAY_URL it must be ${schema.shape.SMS_GATEWAY_TOKEN.description}.`,
    );
  }
  for (const name of ['CVR_USER', 'CVR_PASSWORD'] as const) {
    if (settings.CVR_URL && !settings[name]) {
      throw new ConfigError(
        `${name} is missing, but with CVR_URL it must be ${schema.shape[name].description}.`,
      );
    }
  }
  if (settings.INBOUND_SMTP_PORT !== undefined && !settings.INBOUND_DOMAIN) {
    throw new ConfigError(
      `INBOUND_DOMAIN is missing, but with INBOUND_SMTP_PORT it must be ${schema.shape.INBOUND_DOMAIN.description}.`,
    );
  }
  return {
    ...settings,
    DATA_DIR: resolve(settings.DATA_DIR),
    // The demo is what opens when nobody has said anything else: on the embedded database without an identity provider.
    DEMO: settings.DEMO ?? (!settings.DATABASE_URL && !settings.OIDC_ISSUER),
  };
}

/** What the table in docs/operating.md holds; a test keeps the two together. */
export const settingsList = (): { name: string; standard: string; meaning: string }[] =>
  Object.entries(schema.shape).map(([name, setting]) => {
    const standard = setting.safeParse(undefined).data;
    return {
      name,
      standard: standard === undefined ? '' : String(standard),
      meaning: setting.description ?? '',
    };
  });
