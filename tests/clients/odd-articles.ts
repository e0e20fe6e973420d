import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles with everything that has broken a reader of files: their texts and sidecars, by name. */
const articles: Readonly<Record<string, readonly [text: string, sidecar: string]>> = {
  month: [
    'Ferry line opens in spring\n\n“We start when the ice goes\n\n“and not before,” said Rosa Lim, the harbour master.\n',
    'published: 2023-04\npublisher: Harbour Post\n',
  ],
  interval: [
    'Storm shuts the port, twice\n\n“It rose, fell; and rose,” said Volodymyr Hale. “Then it stayed.”\n\nKarl Hale said “=SUM(A1:A9)” stood on the board.\n',
    'published: 2023-02-10/2023-02-12\nurl: https://copies.example/storm\n',
  ],
  about: [
    'Mayor answers <b>critics</b> & friends\n\n“Nobody told us,” said 王小明, the mayor. “Nobody asked.”\n\nعمر شريف said: “We wait.” Володимир Зеленський said: “We stay.”\n',
    'published: 2023-05-01~\nevidence: it says “on Monday”\npublisher: Metro\nurl: https://copies.example/mayor\n',
  ],
  plain: [
    'Bridge closed\n\nBy Ann van der Berg\n\n3 December 2022\n\nThe council called it a “strategic loss, of 50%”.\n\n“We shall rebuild it,” Ann Cole said.\n',
    'publisher: Harbour Post\nurl: https://harbourpost.example/bridge\n',
  ],
};

/** Writes them into a new folder of seeds. */
export function writeOddArticles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'timeline.yaml'), 'title: Floods & “fixes”\n');
  for (const [name, [text, sidecar]] of Object.entries(articles)) {
    writeFileSync(join(folder, `${name}.txt`), text);
    writeFileSync(join(folder, `${name}.yaml`), sidecar);
  }
}
