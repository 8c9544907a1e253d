import { htmlFlow } from 'micromark-core-commonmark';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import { ALLOWED_TAGS } from '../html/allowed-tags.ts';

const LESS_THAN = 60;
const SLASH = 47;
const EXCLAMATION_MARK = 33;

/**
 * Makes the parser take `<name` at the start of a line for a block of HTML only where writers may use that
 * name. With any other, what follows is Markdown as usual: no `<String>` keeps it from being read, and no
 * `<script>` or `<title>` takes the rest of the page. Tags within lines are sorted later, by `balanceHtml`.
 */
export default function allowedHtmlSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({
    disable: { null: ['htmlFlow'] },
    flow: { [LESS_THAN]: onlyAllowed(htmlFlow, 'allowedHtmlFlow') },
  });
}

function onlyAllowed(construct: Construct, name: string): Construct {
  return {
    ...construct,
    name,
    tokenize(effects, ok, nok) {
      const html = construct.tokenize.call(this, effects, ok, nok);
      return effects.check({ tokenize: tokenizeAllowedStart, partial: true }, html, nok);
    },
  };
}

/** Looks ahead over `<!-`, `<name` or `</name`. */
function tokenizeAllowedStart(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let name = '';
  return start;

  function start(code: Code): State | undefined {
    effects.enter('htmlTextData');
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code === EXCLAMATION_MARK) {
      effects.consume(code);
      return comment;
    }
    if (code !== SLASH) return inName(code);
    effects.consume(code);
    return inName;
  }

  function comment(code: Code): State | undefined {
    if (code !== 45) return nok(code);
    effects.exit('htmlTextData');
    return ok(code);
  }

  function inName(code: Code): State | undefined {
    if (code !== null && code > 0 && /[A-Za-z0-9:-]/.test(String.fromCharCode(code))) {
      name += String.fromCharCode(code);
      effects.consume(code);
      return inName;
    }
    effects.exit('htmlTextData');
    // Notion writes Markdown right after `<aside>`.
    const isHtml = ALLOWED_TAGS.has(name.toLowerCase()) && name.toLowerCase() !== 'aside';
    return isHtml ? ok(code) : nok(code);
  }
}
