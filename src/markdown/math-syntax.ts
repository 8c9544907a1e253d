import remarkMath from 'remark-math';
import type { Construct, Extension, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { isTex } from './tex.ts';

const DOLLAR = 36;

/** `remark-math`, which takes a formula in running text only where it reads like TeX; see `isTex`. */
export default function texSyntax(this: Processor): void {
  remarkMath.call(this, { singleDollarTextMath: true });
  const extension = this.data().micromarkExtensions?.at(-1);
  const constructs = extension && textConstructs(extension);
  if (!constructs) throw new Error('remark-math no longer registers its syntax as an extension for `$`');
  constructs[DOLLAR] = [constructs[DOLLAR] ?? []].flat().map(onlyTex);
}

function textConstructs(
  extension: Extension | Extension[],
): Record<number, Construct | Construct[] | undefined> | undefined {
  const { text } = [extension].flat().at(-1) ?? {};
  return text as Record<number, Construct | Construct[] | undefined> | undefined;
}

function onlyTex(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const before = this.previous;
      const start = this.now();
      // The formula is over when the construct accepts it; until then it can still be refused.
      const judge: State = (after) => {
        const source = this.sliceSerialize({ start, end: this.now() });
        const dollars = /^\$+/.exec(source)?.[0].length ?? 1;
        const inside = source.slice(dollars, -dollars);
        const formula = dollars > 1 ? inside.trim() : inside;
        return isTex(formula, toCharacter(before), toCharacter(after)) ? ok(after) : nok(after);
      };
      return construct.tokenize.call(this, effects, judge, nok);
    },
  };
}

/** Line endings and the ends of a text are negative codes or null. */
function toCharacter(code: number | null): string {
  return code === null || code < 0 ? '' : String.fromCodePoint(code);
}
