import remarkMath from 'remark-math';
import type { Construct, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { texFlow } from './math-flow.ts';
import { DOLLAR, texText } from './math-text.ts';

type Constructs = Record<number, Construct | Construct[] | undefined>;

/** `remark-math` with constructs that read formulas as GitHub does; see `texText` and `texFlow`. */
export default function texSyntax(this: Processor): void {
  remarkMath.call(this, { singleDollarTextMath: true });
  const extension: Extension | undefined = [this.data().micromarkExtensions?.at(-1) ?? []].flat().at(-1);
  replace(extension?.flow, texFlow);
  replace(extension?.text, texText);
}

function replace(constructs: object | undefined, change: (construct: Construct) => Construct): void {
  const known = constructs as Constructs | undefined;
  if (!known?.[DOLLAR]) throw new Error('remark-math no longer registers its syntax as an extension for `$`');
  known[DOLLAR] = [known[DOLLAR]].flat().map(change);
}
