import type { Code, Construct, Point, State, Token, Tokenizer } from 'micromark-util-types';
import { BACKSLASH, DOLLAR, isLineEnding } from './math-text.ts';
import { isProse } from './tex.ts';

/**
 * The construct of `micromark-extension-math` for a formula on lines of its own, but as GitHub and Obsidian
 * read it: the formula may begin on the line of the opening `$$`, and end on that of the closing one. Where
 * it begins there, it is over at an empty line, like any text of GitHub's.
 */
export function texFlow(construct: Construct): Construct {
  return { ...construct, tokenize: tokenizeBlock };
}

const tokenizeBlock: Tokenizer = function (effects, ok, nok) {
  // oxlint-disable-next-line no-this-alias -- the states are functions of their own
  const context = this;
  let size = 0;
  let count = 0;
  let fence: Token;
  let start = this.now();
  let line = this.now();
  /** Whether the opening dollars stand alone on their line. */
  let isAlone: boolean | undefined;
  /**
   * Whether other dollars stand on the line: `$$x$$` below an opening that nobody closes is a formula of its
   * own.
   */
  let hasDollars = false;

  return (code) => {
    effects.enter('mathFlow');
    effects.enter('mathFlowFence');
    effects.enter('mathFlowFenceSequence');
    return open(code);
  };

  function open(code: Code): State | undefined {
    if (code === DOLLAR) {
      effects.consume(code);
      size++;
      return open;
    }
    if (size < 2) return nok(code);
    effects.exit('mathFlowFenceSequence');
    effects.exit('mathFlowFence');
    start = line = context.now();
    return content(code);
  }

  function content(code: Code): State | undefined {
    if (code === null || isLineEnding(code)) return lineEnd(code);
    if (code === DOLLAR) {
      count = 0;
      fence = effects.enter('mathFlowFence');
      effects.enter('mathFlowFenceSequence');
      return dollars(code);
    }
    effects.enter('mathFlowValue');
    return value(code);
  }

  function value(code: Code): State | undefined {
    if (code === null || code === DOLLAR || isLineEnding(code)) {
      effects.exit('mathFlowValue');
      return content(code);
    }
    effects.consume(code);
    return code === BACKSLASH ? escaped : value;
  }

  function escaped(code: Code): State | undefined {
    if (code !== DOLLAR && code !== BACKSLASH) return value(code);
    effects.consume(code);
    return value;
  }

  function dollars(code: Code): State | undefined {
    if (code === DOLLAR) {
      effects.consume(code);
      count++;
      return dollars;
    }
    effects.exit('mathFlowFenceSequence');
    return afterDollars(code);
  }

  function afterDollars(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.enter('whitespace');
      effects.consume(code);
      effects.exit('whitespace');
      return afterDollars;
    }
    effects.exit('mathFlowFence');
    const isLast = code === null || isLineEnding(code);
    if (isLast && count >= size && !hasDollars) return close(code);
    if (count >= size && !isAlone) return nok(code);
    hasDollars ||= count >= size;
    fence.type = 'mathFlowValue';
    return content(code);
  }

  function close(code: Code): State | undefined {
    const formula = textBetween(start, fence.start);
    if (!isAlone && (formula.trim() === '' || isProse(formula.trim()))) return nok(code);
    return end(code);
  }

  function lineEnd(code: Code): State | undefined {
    const written = textBetween(line, context.now()).trim();
    isAlone ??= written === '';
    // Whether the formula is closed is on lines that aren't read yet.
    if (context.interrupt) return isAlone || !isProse(written) ? ok(code) : nok(code);
    if (!isAlone && (written === '' || code === null)) return nok(code);
    hasDollars = false;
    return code === null ? end(code) : effects.attempt(ownLine, nextLine, isAlone ? end : nok)(code);
  }

  function nextLine(code: Code): State | undefined {
    line = context.now();
    return content(code);
  }

  /** Micromark slices nothing where there is nothing. */
  function textBetween(from: Point, to: Point): string {
    return from.offset === to.offset ? '' : context.sliceSerialize({ start: from, end: to });
  }

  function end(code: Code): State | undefined {
    effects.exit('mathFlow');
    return ok(code);
  }
};

/** A line ending, unless the line behind it is none of the quotation or list that the formula stands in. */
const ownLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
    };
  },
};

function isSpace(code: Code): boolean {
  return code === 32 || code === -1 || code === -2;
}
