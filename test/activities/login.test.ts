import { aMandate } from '../domain/mandate/a-mandate.ts';
import { Life } from '../domain/mandate/life.ts';
import { Office } from './office.ts';

test('a refused login names itself on the pending activity, and is tried again in a quarter of an hour', async () => {
  const office = await Office.open(new Life(aMandate()), { login: 'mandates:wrong' });
  await office.publish();
  await expect(office.send('chief')).rejects.toMatchObject({
    type: 'MailServerRefusedUs',
    nextRetryDelay: '15 minutes',
    message: expect.stringContaining('refuses us') as string,
  });
  expect(await office.registry.pendingFor('chief')).toHaveLength(1);
  await office.close();
});
