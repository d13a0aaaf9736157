const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, session } = require('electron');
const { cases, inPage } = require('../../support');

let lastPartition = 0;

const openIn = async (ses, page = 'index.html') => {
  const window = new BrowserWindow({ show: false, webPreferences: { session: ses } });
  await window.loadFile(path.join(__dirname, page));
  return window;
};

/** A page of a session in which nothing is registered. */
const openPage = async () => {
  const ses = session.fromPartition(`life ${++lastPartition}`);
  return { ses, workers: ses.serviceWorkers, window: await openIn(ses) };
};

/** The same, with a worker that is active and does not control the page. */
const openActive = async () => {
  const opened = await openPage();
  await inPage(opened.window, async () => {
    window.first = await follow('worker.js');
    await first.settled;
  });
  return opened;
};

cases({
  'a worker is installed, then activated, and its page sees each state': async () => {
    const { window } = await openPage();
    const result = await inPage(window, async () => {
      const { registration, worker, states, settled } = await follow('worker.js');
      const ready = await navigator.serviceWorker.ready;
      await settled;
      return {
        states,
        active: registration.active === worker && registration.installing === null,
        same: ready === registration,
        known: (await navigator.serviceWorker.getRegistration()) === registration,
        count: (await navigator.serviceWorker.getRegistrations()).length,
        scope: registration.scope === new URL('./', location).href,
        script: worker.scriptURL === new URL('worker.js', location).href,
        seen: await ask(worker, 'seen'),
        inside: await ask(worker, 'scope'),
      };
    });
    assert.deepStrictEqual(result, {
      states: ['installing', 'installed', 'activating', 'activated'],
      active: true,
      same: true,
      known: true,
      count: 1,
      scope: true,
      script: true,
      seen: ['install InstallEvent', 'install', 'activate ExtendableEvent', 'activate'],
      inside: [
        true,
        'ServiceWorkerGlobalScope',
        'undefined',
        'undefined',
        'undefined',
        'activated',
        true,
        true,
      ],
    });
  },

  'a worker whose install event fails is redundant': async () => {
    const { window } = await openPage();
    const result = await inPage(window, async () => {
      const { registration, states, settled } = await follow('refuses.js');
      await settled;
      const { installing, waiting, active } = registration;
      const found = await navigator.serviceWorker.getRegistration();
      return { states, rest: [installing, waiting, active], found: found === undefined };
    });
    assert.deepStrictEqual(result, {
      states: ['installing', 'redundant'],
      rest: [null, null, null],
      found: true,
    });
  },

  'what cannot be registered says why': async () => {
    const { window } = await openPage();
    const failures = await inPage(window, async () => {
      const { serviceWorker } = navigator;
      return [
        await failure(serviceWorker.register('missing.js')),
        await failure(serviceWorker.register('throws.js')),
        await failure(serviceWorker.register('data:text/javascript,1')),
        await failure(serviceWorker.register('https://example.com/worker.js')),
        await failure(serviceWorker.register('worker.js', { scope: '../' })),
        await failure(serviceWorker.register('worker.js', { type: 'other' })),
        await failure(serviceWorker.register()),
        (await serviceWorker.getRegistrations()).length,
      ];
    });
    const expected = [
      /^TypeError: .*An unknown error occurred when fetching the script/,
      /^TypeError: .*ServiceWorker script evaluation failed/,
      /^TypeError: .*The URL protocol of the script/,
      /^TypeError: .*The URL protocol of the script/,
      /^SecurityError: .*is not under the max scope allowed/,
      /^TypeError: .*not a valid enum value of type WorkerType/,
      /^TypeError: .*1 argument required, but only 0 present/,
    ];
    assert.strictEqual(failures.pop(), 0);
    failures.forEach((text, i) => assert.match(text, expected[i]));
    const blank = new BrowserWindow({ show: false });
    await blank.loadURL('about:blank');
    const text = await inPage(blank, () =>
      navigator.serviceWorker.register('worker.js').catch(({ message }) => message),
    );
    assert.match(text, /The URL protocol of the current origin/);
  },

  'a page loaded after the activation is controlled, an earlier one when it is claimed':
    async () => {
      const { ses, window } = await openActive();
      assert.strictEqual(await inPage(window, () => navigator.serviceWorker.controller), null);
      const other = await openIn(ses);
      const controller = () => navigator.serviceWorker.controller.scriptURL.slice(-9);
      assert.strictEqual(await inPage(other, controller), 'worker.js');
      const counts = await inPage(window, () => ask(first.worker, 'all'));
      assert.deepStrictEqual(counts.slice(0, 3), [1, 2, true]);
      const claimed = await inPage(window, async () => {
        const changed = new Promise((resolve) => {
          navigator.serviceWorker.oncontrollerchange = resolve;
        });
        const answer = await ask(first.worker, 'claim');
        await changed;
        return [answer, navigator.serviceWorker.controller === first.worker];
      });
      assert.deepStrictEqual(claimed, ['claimed', true]);
      assert.strictEqual((await inPage(window, () => ask(first.worker, 'all')))[0], 2);
    },

  'messages with ports go both ways between a page and a worker': async () => {
    const { window } = await openActive();
    const result = await inPage(window, async () => {
      const heard = new Promise((resolve) => {
        navigator.serviceWorker.onmessage = ({ data, ports: [port], source }) => {
          port.postMessage('through the port of the worker');
          resolve([data.text, source === first.worker]);
        };
      });
      const told = await ask(first.worker, 'tell');
      const source = await ask(first.worker, 'source');
      return {
        heard: await heard,
        told,
        source,
        wait: await ask(first.worker, 'wait'),
        open: await ask(first.worker, 'open'),
      };
    });
    assert.deepStrictEqual(result, {
      heard: ['to the page', true],
      told: 'through the port of the worker',
      source: [true, 'window', 'top-level', 'index.html'],
      wait: 'InvalidStateError',
      open: 'InvalidAccessError',
    });
  },

  'a stopped worker starts again for a message': async () => {
    const { window, workers } = await openActive();
    await inPage(window, () => ask(first.worker, 'evaluations'));
    const status = [];
    workers.on('running-status-changed', ({ runningStatus }) => status.push(runningStatus));
    await workers._stopAllWorkers();
    assert.deepStrictEqual(workers.getAllRunning(), {});
    assert.strictEqual(await inPage(window, () => ask(first.worker, 'evaluations')), 1);
    assert.deepStrictEqual(status, ['stopping', 'stopped', 'starting', 'running']);
    assert.deepStrictEqual(await inPage(window, () => ask(first.worker, 'seen')), []);
  },

  'another version waits while a page is controlled, unless it skips that': async () => {
    const { ses, window } = await openActive();
    const other = await openIn(ses);
    await inPage(other, async () => {
      window.old = navigator.serviceWorker.controller;
      window.gone = new Promise((resolve) => {
        old.onstatechange = resolve;
      });
      window.changed = new Promise((resolve) => {
        navigator.serviceWorker.oncontrollerchange = resolve;
      });
    });
    const waiting = await inPage(window, async () => {
      const found = new Promise((resolve) => {
        first.registration.onupdatefound = resolve;
      });
      window.second = await follow('second.js');
      await found;
      while (second.worker.state !== 'installed') {
        await new Promise((resolve) => second.worker.addEventListener('statechange', resolve));
      }
      const { waiting, active } = second.registration;
      return [waiting === second.worker, active === first.worker, await ask(waiting, 'who')];
    });
    assert.deepStrictEqual(waiting, [true, true, 'second']);
    const skipped = await inPage(window, async () => {
      const answer = await ask(second.worker, 'skip');
      await second.settled;
      return [answer, second.registration.active === second.worker, first.worker.state];
    });
    assert.deepStrictEqual(skipped, ['skipped', true, 'redundant']);
    const after = await inPage(other, async () => {
      await Promise.all([gone, changed]);
      return [old.state, navigator.serviceWorker.controller.scriptURL.slice(-9)];
    });
    assert.deepStrictEqual(after, ['redundant', 'second.js']);
  },

  'a version that waits is activated when the last controlled page is gone': async () => {
    const { ses, window } = await openActive();
    const other = await openIn(ses);
    await inPage(window, async () => {
      window.second = await follow('second.js');
    });
    other.destroy();
    const states = await inPage(window, async () => {
      await second.settled;
      return second.states;
    });
    assert.deepStrictEqual(states, ['installing', 'installed', 'activating', 'activated']);
  },

  'a registration that is unregistered is gone when no page uses it': async () => {
    const { ses, window } = await openActive();
    const other = await openIn(ses);
    const before = await inPage(window, async () => {
      const answers = [await first.registration.unregister()];
      answers.push(await first.registration.unregister());
      answers.push(await navigator.serviceWorker.getRegistration());
      return [...answers, first.worker.state];
    });
    assert.deepStrictEqual(before.slice(0, 2), [true, false]);
    assert.strictEqual(before[3], 'activated');
    const gone = inPage(window, async () => {
      if (first.worker.state !== 'redundant') {
        await new Promise((resolve) => (first.worker.onstatechange = resolve));
      }
      return [first.worker.state, first.registration.active];
    });
    other.destroy();
    assert.deepStrictEqual(await gone, ['redundant', null]);
  },

  'an update with the same script changes nothing': async () => {
    const { window } = await openActive();
    const result = await inPage(window, async () => {
      const again = await first.registration.update();
      const { installing, waiting, active } = await navigator.serviceWorker.register('worker.js');
      const same = again === first.registration && active === first.worker;
      return [same, installing, waiting];
    });
    assert.deepStrictEqual(result, [true, null, null]);
  },

  'a worker can be a module': async () => {
    const { window } = await openPage();
    const word = await inPage(window, async () => {
      const { worker } = await follow('module.mjs', { type: 'module' });
      return ask(worker, 'word');
    });
    assert.strictEqual(word, 'imported');
  },

  'sessions do not share workers': async () => {
    const { window } = await openActive();
    const { window: other, workers } = await openPage();
    const count = async () => (await navigator.serviceWorker.getRegistrations()).length;
    assert.deepStrictEqual([await inPage(window, count), await inPage(other, count)], [1, 0]);
    assert.deepStrictEqual(workers.getAllRunning(), {});
  },

  'main is told of registrations, states and consoles': async () => {
    const { window, workers } = await openPage();
    const completed = once(workers, 'registration-completed');
    const printed = once(workers, 'console-message');
    const scope = await inPage(window, async () => {
      return (await navigator.serviceWorker.register('talks.js')).scope;
    });
    const [, details] = await completed;
    assert.deepStrictEqual(details, { scope });
    const [, { message, level, versionId, source, sourceUrl }] = await printed;
    assert.deepStrictEqual([message, level, source], ['a warning of the worker', 2, 'console-api']);
    const info = workers.getInfoFromVersionID(versionId);
    assert.deepStrictEqual(workers.getAllRunning(), { [versionId]: info });
    assert.deepStrictEqual([info.scope, info.scriptUrl], [scope, sourceUrl]);
    assert.deepStrictEqual(workers.getFromVersionID(versionId), info);
    const text = 'Could not find service worker with that version_id';
    assert.throws(() => workers.getInfoFromVersionID(9999), { message: text });
    const failed = { message: 'Failed to start service worker.' };
    await assert.rejects(workers.startWorkerForScope('file:///nowhere/'), failed);
    const worker = workers.getWorkerFromVersionID(versionId);
    worker.startTask().end();
    const { versionId: id, scope: ownScope, scriptURL } = worker;
    assert.deepStrictEqual([id, ownScope, scriptURL], [versionId, scope, info.scriptUrl]);
    assert.strictEqual(worker.isDestroyed(), false);
    await inPage(window, async () => {
      const { active } = await navigator.serviceWorker.ready;
      const registration = await navigator.serviceWorker.getRegistration();
      const over = new Promise((resolve) => {
        active.onstatechange = () => active.state === 'redundant' && resolve();
      });
      await registration.unregister();
      await over;
    });
    assert.strictEqual(worker.isDestroyed(), true);
    assert.strictEqual(workers.getWorkerFromVersionID(versionId), undefined);
  },
});
