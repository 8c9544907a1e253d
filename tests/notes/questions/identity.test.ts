import { expect, test } from 'vitest';
import { isSelfContained, questionKey, toQuestionId } from '../../../src/notes/questions/identity.ts';

test.each([
  ['TFO란?', 'TFO란'],
  ['1. ARC란?', 'ARC란 ?'],
  ['Q1. ARC란', 'arc란'],
  ['Global DispatchQueue의 Qos', 'Global DispatchQueue 의 QoS'],
  ['순환 참조에 대하여 설명하시오.', '순환참조에 대하여 설명하시오'],
  ['트랜잭션이란?'.normalize('NFD'), '트랜잭션이란?'],
  ['What is a "hook"?', 'What is a hook'],
])('%j and %j are the same question', (a, b) => {
  expect(questionKey(a, '가')).toBe(questionKey(b, '나'));
});

test.each([
  ['C란?', 'C++이란?'],
  ['TCP란?', 'UDP란?'],
  ['HTTP/2란?', 'HTTP/3란?'],
])('%j and %j are two', (a, b) => {
  expect(questionKey(a, '')).not.toBe(questionKey(b, ''));
});

test.each([
  '장점은?',
  '차이는 무엇인가?',
  '왜 쓸까?',
  '그렇다면 어떻게 동작하나요?',
  '단점은 뭐가 있을까?',
  'Why?',
  'How does it work?',
  'What are the pros and cons?',
])('%j means what its note is about', (text) => {
  expect(isSelfContained(text)).toBe(false);
  expect(questionKey(text, 'TCP')).not.toBe(questionKey(text, 'UDP'));
});

test.each([
  '인가란?',
  '하드웨어란?',
  '인증은 무엇인가?',
  'C란?',
  '그렇다면 OAuth를 사용하는 이유는?',
  'What is OAuth?',
  'R이란?',
])('%j says what it is about', (text) => {
  expect(isSelfContained(text)).toBe(true);
});

test('names stay as they are: what was learnt is kept under them', () => {
  expect(toQuestionId(questionKey('TFO란?', ''))).toBe('ijt846w3mv');
  expect(toQuestionId(questionKey('장점은?', 'TCP'))).toBe('1wrlpa8erex');
});

test('ten thousand names are all different', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => toQuestionId(`질문${i}은`));
  expect(new Set(names).size).toBe(names.length);
});
