import { expect, test } from 'vitest';
import { readFormula } from '../../../src/markdown/math/math.ts';

test.each([
  [String.raw`\frac{k(k+1)}{2}`, '(k(k + 1))/2'],
  [String.raw`\frac12`, '1/2'],
  [String.raw`\sqrt{a^2+b^2}`, '√(a² + b²)'],
  [String.raw`\sqrt[3]{x}`, '³√x'],
  [String.raw`\mathbb{Q}^n`, 'ℚⁿ'],
  ['x ∈ ℝ', 'x ∈ ℝ'],
  [String.raw`\text{BM25}`, 'BM25'],
  ['a_{ij}', 'aᵢⱼ'],
  ['w_{train}', 'w_train'],
  ['x^{-1}', 'x⁻¹'],
  ['x^{T+u}', 'x^(T + u)'],
  ["f'(x)", 'f′(x)'],
  ['-1 + (-2)', '−1 + (−2)'],
  ['|x|', '|x|'],
  ['P(눈|맑음)', 'P(눈|맑음)'],
  [String.raw`O(n \log n)`, 'O(n log n)'],
  [String.raw`\hat{y} = \theta`, 'y\u0302 = θ'],
  [String.raw`\begin{cases} 1 & a \\ 2 & b \end{cases}`, '{1 a 2 b'],
  ['7%', '7%'],
  [String.raw`\$7`, '$7'],
  [String.raw`E = mc^2 \label{eq} \tag{3}`, 'E = mc² (3)'],
  ['`a_1`', 'a₁'],
  [String.raw`\unknown{`, String.raw`\unknown{`],
])('%s', (tex, expected) => {
  expect(readFormula(tex)).toBe(expected);
});
