import type {} from 'micromark-extension-math';
import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';
import { isTex } from './tex.ts';

export const BACKSLASH = 92;
export const DOLLAR = 36;
const SPACE = 32;

/**
 * The construct of `micromark-extension-math` for a formula in running text, `$…$` or `$$…$$`, with two
 * differences: it is one only where it reads like TeX (see `isTex`), and a dollar behind a backslash doesn't
 * end it.
 */
export function texText(construct: Construct): Construct {
  return { ...construct, tokenize: tokenizeTex };
}

const tokenizeTex: Tokenizer = function (effects, ok, nok) {
  // oxlint-disable-next-line no-this-alias -- the states are functions of their own
  const context = this;
  const before = this.previous;
  const start = this.now();
  let opening = 0;
  let closing = 0;
  return (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    return open(code);
  };

  function open(code: Code): State | undefined {
    if (code === DOLLAR) {
      effects.consume(code);
      opening++;
      return open;
    }
    effects.exit('mathTextSequence');
    return between(code);
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) {
      closing = 0;
      effects.enter('mathTextSequence');
      return close(code);
    }
    const token = code === SPACE ? 'space' : isLineEnding(code) ? 'lineEnding' : undefined;
    if (token) {
      effects.enter(token);
      effects.consume(code);
      effects.exit(token);
      return between;
    }
    effects.enter('mathTextData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || code === SPACE || code === DOLLAR || isLineEnding(code)) {
      effects.exit('mathTextData');
      return between(code);
    }
    effects.consume(code);
    return code === BACKSLASH ? escaped : data;
  }

  function escaped(code: Code): State | undefined {
    if (code !== DOLLAR && code !== BACKSLASH) return data(code);
    effects.consume(code);
    return data;
  }

  function close(code: Code): State | undefined {
    if (code === DOLLAR) {
      effects.consume(code);
      closing++;
      return close;
    }
    const token = effects.exit('mathTextSequence');
    if (closing === opening) {
      effects.exit('mathText');
      const source = context.sliceSerialize({ start, end: context.now() });
      const inside = source.slice(opening, -opening);
      const formula = opening > 1 ? inside.trim().replaceAll('\n', ' ') : inside;
      return isTex(formula, toCharacter(before), toCharacter(code)) ? ok(code) : nok(code);
    }
    // More or fewer dollars than at the beginning are a part of the formula.
    token.type = 'mathTextData';
    return between(code);
  }
};

/** Line endings are negative codes; so are the parts of a tab, which come behind them. */
export function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function toCharacter(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCodePoint(code);
}
