import { writeFileSync } from 'node:fs';
import { lockedFile, lockedPackages } from './locked.ts';

/** Before the program is packed: puts what it was tested with into the package. */
writeFileSync(lockedFile, JSON.stringify(lockedPackages()));
