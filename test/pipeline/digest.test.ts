import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/pipeline/digest.ts';
import { compile } from '../../src/pipeline/compile.ts';
import { datasetOf, readCorpus } from '../support/corpora.ts';

test('canonical JSON is that of RFC 8785', () => {
  // The example of section 3.2.2, and its result in section 3.2.3.
  const value = JSON.parse(
    String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
  );
  expect(canonicalJson(value)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('keys are sorted by code units, not by letters of a locale', () => {
  expect(canonicalJson({ ö: 1, z: 2, '😀': 3, '\uFB33': 4, a: undefined })).toBe(
    '{"z":2,"ö":1,"😀":3,"\uFB33":4}',
  );
});

test('the digest is that of the dataset without it', () => {
  const { digest, ...body } = datasetOf('base');
  expect(digest).toBe(`sha256-${createHash('sha256').update(canonicalJson(body)).digest('hex')}`);
});

test('the order in which files are read changes nothing', () => {
  const { files } = readCorpus('base');
  const turned = new Map([...files].toReversed());
  expect(JSON.stringify(compile(turned))).toBe(JSON.stringify(compile(files)));
});
