/**
 * `npm run record-histories`: three lives on the time-skipping server, by the compiled program. Their histories are kept
 * under test/replay in a folder for the present version, and every later version has to replay them.
 *
 * Record again while the version is not released, whenever the workflows change what they do. Once it is released its
 * folder stays as it is: a change that does not replay it takes `patched`, or a new version's own recording beside it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inPackage } from './setup/paths.mjs';
import { sayOnStandardError } from './setup/progress.mjs';
import { orExplain, setUp } from './setup.mjs';

const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
const folder = inPackage('test', 'replay', version);

/** The report that paragraph 37 asks for: returned once, issued as A/67/157, considered. */
async function report(office) {
  const mandate = await office.follow('37', 'report', '2012-09-18');
  await mandate.act('chief', 'complete', { to: 'officer' });
  await office.passTo('2012-06-20', 10);
  await mandate.act('officer', 'acknowledge');
  await mandate.act('officer', 'complete', { evidence: ['draft/1'] });
  await mandate.act('chief', 'approve');
  await mandate.act('head', 'return', { note: 'The figures of 2011 are missing' });
  await office.passTo('2012-06-26', 10);
  await mandate.act('officer', 'complete', { evidence: ['draft/2'] });
  await mandate.act('chief', 'approve');
  await mandate.act('head', 'approve');
  await office.passTo('2012-07-16', 10); // Six days late: overdue, and escalated.
  await mandate.act('officer', 'complete', { on: '2012-07-13' });
  await office.passTo('2012-08-07', 10);
  await mandate.act('documents', 'complete', { evidence: ['A/67/157'], on: '2012-08-03' });
  await office.passTo('2012-09-18', 15);
  await mandate.act('coordinator', 'complete');
  await office.passTo('2012-09-19', 15);
  return mandate.history();
}

/** A request without a date: asked after every three months, moved to another officer, and fulfilled. */
async function request(office) {
  const mandate = await office.follow('20', 'request', null);
  await mandate.act('chief', 'complete', { to: 'officer' });
  await office.passTo('2013-05-02', 10);
  await mandate.act('officer', 'comment', { note: 'Talks go on' });
  await mandate.act('chief', 'reassign', { to: 'documents', note: 'Jonas has moved' });
  await mandate.act('coordinator', 'reschedule', { due: '2013-10-01', note: 'The pledging conference' });
  await office.passTo('2013-09-20', 10);
  await mandate.act('documents', 'complete', { evidence: ['https://example.org/pledges'] });
  await office.passTo('2013-09-23', 15);
  return mandate.history();
}

/** The officer's desk over a night: rung at twice, two letters in the morning. */
async function desk(office) {
  const mandates = [await office.follow('21', 'request', null), await office.follow('22', 'request', null)];
  await office.passTo('2013-10-01', 20);
  for (const mandate of mandates) await mandate.act('chief', 'complete', { to: 'officer' });
  await office.passTo('2013-10-02', 12);
  return office.history('desk/officer');
}

await orExplain(async () => {
  await setUp();
  const { openOffice } = await import('./histories/office.mjs');
  const office = await openOffice('2011-12-19');
  mkdirSync(folder, { recursive: true });
  try {
    for (const [name, live] of Object.entries({ report, request, desk })) {
      sayOnStandardError(`Living the ${name}`);
      writeFileSync(`${folder}/${name}.json`, `${await live(office)}\n`);
    }
  } finally {
    await office.close();
  }
});
