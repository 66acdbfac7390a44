import { expect, test } from 'vitest';
import { isSpecificLandmine } from '@/lib/domain/brief/wording/judge-landmine';

test.each([
  'Li built the old tool himself and was overruled by the CFO',
  'Works council has not seen the shift report yet',
  'Their only admin is on leave until April',
  'I told them the Arabic screens come in May. They do not.',
  'The Gdansk warehouse still runs Rivalio, contract until 2028',
  'All good with the CFO, but the night shift boycotted the last tool',
  'Nothing big. Procurement was bypassed and wants 90 days to pay',
  'If the grant is not renewed, two of the five schools drop out',
  'Scanner wifi drops in the cold store',
  'Dr Hall refuses to type',
])('a newcomer learns something from: %s', (risk) => {
  expect(isSpecificLandmine(risk)).toBe(true);
});

test.each([
  '',
  'none',
  'None really, they are lovely',
  'n/a',
  'TBD',
  'See CRM',
  'I would rather tell you in person',
  'All good',
  'Great people, strong champion, easy deal',
  'Change management',
  'Data quality',
  'SAP integration',
  'Standard risks',
  'The usual teething problems',
  'Users may not adopt it',
  'Timelines could slip if things take longer than expected',
  'They could buy more than we can deliver, haha',
])('a newcomer learns nothing from: %s', (risk) => {
  expect(isSpecificLandmine(risk)).toBe(false);
});
