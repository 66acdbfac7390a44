import { describe, expect, it } from 'vitest';
import { firstName } from '@/lib/domain/emails/context/first-name';

describe('firstName', () => {
  it.each([
    ['Dana Whitfield', 'Dana'],
    ['Dr. Dana Whitfield', 'Dana'],
    ['Prof. Dr. Dana Whitfield', 'Dana'],
    ['Herr Dipl.-Ing. Jens Vogt', 'Jens'],
    ['WHITFIELD, Dana', 'Dana'],
    ['Whitfield, Dr. Dana', 'Dana'],
    ['van der Berg, Anna Maria', 'Anna'],
    ['DANA WHITFIELD', 'Dana'],
    ["SEÁN O'NEIL", 'Seán'],
    ['dana whitfield', 'Dana'],
    ['Dana Whitfield, PhD', 'Dana'],
    ['Dana Whitfield Jr.', 'Dana'],
    ['Robert (Bob) Smith', 'Bob'],
    ['Robert "Bob" Smith', 'Bob'],
    ['Dana Whitfield (IT)', 'Dana'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['J. Robert Oppenheimer', 'Robert'],
    ['J. R. Smith', 'J. R. Smith'],
    ['Maj Lindström', 'Maj'],
    ['Dana', 'Dana'],
    ['Bo', 'Bo'],
    ['王小明', '王小明'],
    ['Dr. Whitfield', 'Dr. Whitfield'],
    ['Dr. Whitfield, PhD', 'Dr. Whitfield'],
    ['  Dana \n Whitfield ', 'Dana'],
    ['dana.whitfield@acme.example', ''],
    ['', ''],
    ['   ', ''],
  ])('greets %j by %j', (name, expected) => {
    expect(firstName(name)).toBe(expected);
  });
});
