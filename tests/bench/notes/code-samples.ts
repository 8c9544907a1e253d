/** Code as study notes quote it, with other names in each sample. */
import { below, pick } from './random.ts';
import type { Random } from './random.ts';
import { identifier, sentence } from './sentences.ts';

type Names = readonly [string, string, string];
type Sample = readonly [language: string, lines: (names: Names, comment: string, number: number) => string];

const SAMPLES: readonly Sample[] = [
  ['', ([a, b, c], note) => `${a} -> ${b} -> ${c}\n  |\n  +-- ${note}`],
  ['', ([a, b], _, n) => `${a}=${n}\n${b}=${n * 2}`],
  [
    'swift',
    ([a, b, c], note, n) =>
      `// ${note}\nfinal class ${upper(a)} {\n    private let ${b}: Int = ${n}\n    func ${c}(_ value: Int) -> Int? {\n        guard value > ${b} else { return nil }\n        return value + ${b}\n    }\n}`,
  ],
  [
    'java',
    ([a, b, c], note, n) =>
      `public class ${upper(a)} implements Runnable {\n    private final Object ${b} = new Object();\n    @Override\n    public void run() {\n        synchronized (${b}) { // ${note}\n            for (int i = 0; i < ${n}; i++) {\n                System.out.println("${c}: " + i);\n            }\n        }\n    }\n}`,
  ],
  [
    'kotlin',
    ([a, b, c], note, n) =>
      `data class ${upper(a)}(val ${b}: String, val ${c}: Int = ${n})\n\n// ${note}\nfun main() {\n    val item = ${upper(a)}("${b}")\n    println(item.copy(${c} = ${n + 1}))\n}`,
  ],
  [
    'javascript',
    ([a, b, c], note, n) =>
      `const ${a} = async (${b}) => {\n  // ${note}\n  const response = await fetch(\`/api/\${${b}}?limit=${n}\`);\n  return response.json();\n};\n\n${a}('${c}').then(console.log);`,
  ],
  [
    'python',
    ([a, b, c], note, n) =>
      `def ${a}(${b}, ${c}=${n}):\n    """${note}"""\n    result = [x ** 2 for x in range(${c}) if x % 2 == 0]\n    return sorted(result, key=lambda x: -x)[:${b}]`,
  ],
  [
    'c',
    ([a, b, c], note, n) =>
      `#include <stdio.h>\n\nint ${a}(int ${b}) {\n    int ${c} = ${n}; /* ${note} */\n    while (${b}--) ${c} += ${b} * 2;\n    return ${c};\n}`,
  ],
  [
    'sql',
    ([a, b, c], note, n) =>
      `-- ${note}\nSELECT ${a}, COUNT(*) AS ${b}\nFROM ${c}\nWHERE ${a} > ${n}\nGROUP BY ${a}\nHAVING COUNT(*) > 1;`,
  ],
  [
    'bash',
    ([a, b], note, n) =>
      `# ${note}\ndocker run -d --name ${a} -p ${n}:80 ${b}\ncurl -s localhost:${n} | grep ${b}`,
  ],
  [
    'yml',
    ([a, b, c], _, n) =>
      `services:\n  ${a}:\n    image: ${b}\n    ports:\n      - "${n}:80"\n    environment:\n      NAME: ${c}`,
  ],
  [
    'json',
    ([a, b, c], note, n) => `{\n  "${a}": ${n},\n  "${b}": ["${c}", null, true],\n  "note": "${note}"\n}`,
  ],
];

/** How often each language is used, of 700 fences in Korean study notes: none in every second, then Swift and Java. */
const WEIGHTS: Record<string, number> = { '': 155, swift: 220, java: 194, kotlin: 40, javascript: 77 };
const OTHERS = 20;
const weighted = SAMPLES.flatMap((sample) =>
  Array.from({ length: Math.round((WEIGHTS[sample[0]] ?? OTHERS) / 10) }, () => sample),
);

/** A fenced block of code. */
export function codeBlock(random: Random): string {
  const [language, lines] = pick(random, weighted);
  const names: Names = [identifier(random), identifier(random), identifier(random)];
  return `\`\`\`${language}\n${lines(names, sentence(random), 1000 + below(random, 9000))}\n\`\`\``;
}

function upper(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}
