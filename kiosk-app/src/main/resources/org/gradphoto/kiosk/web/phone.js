/* The live part of the phone pages. Everything works without it, only less comfortably. ES2017: WeChat's browser is old. */
(() => {
  'use strict';

  const POLL_MS = 5000;
  const CHECK_MS = 30000;
  const PATTERNS = {
    next: [200],
    called: [500, 200, 500, 200, 500],
    'sent-back': [200, 100, 200],
    passed: [100],
  };

  const byId = (id) => document.getElementById(id);

  function prepareForm(form) {
    const button = form.querySelector('button');
    const words = button.textContent;
    const valid = {
      code: () => byId('code').value.trim() !== '',
      tail: () => /^\d{3}[\dXx]$/.test(byId('tail').value.trim()),
      consent: () => byId('consent').checked,
    };
    const check = (name) => {
      const ok = valid[name]();
      byId(name).setAttribute('aria-invalid', String(!ok));
      byId(name + '-problem').hidden = ok;
      return ok;
    };
    /* Problems appear on submit only: a sentence that appears when a field is left would push the button away under the thumb. */
    Object.keys(valid).forEach((name) => byId(name).addEventListener('input', () => {
      if (!byId(name + '-problem').hidden) {
        check(name);
      }
    }));
    form.addEventListener('submit', (event) => {
      const wrong = Object.keys(valid).filter((name) => !check(name));
      if (wrong.length > 0) {
        event.preventDefault();
        byId(wrong[0]).focus();
        return;
      }
      button.disabled = true;
      button.textContent = button.dataset.busy;
    });
    window.addEventListener('pageshow', () => {
      button.disabled = false;
      button.textContent = words;
    });
  }

  function followTicket(ticket) {
    const address = location.pathname;
    let sequence = Number(ticket.dataset.sequence);
    let calls = Number(ticket.dataset.calls);
    let stream = null;
    let heard = Date.now();

    function put(id, text) {
      const element = byId(id);
      if (element.textContent !== text) {
        element.textContent = text;
      }
      element.hidden = text === '';
    }

    function vibrate(state) {
      const moved = state.step !== document.documentElement.dataset.look;
      const calledAgain = state.step === 'called' && state.calls > calls;
      if ((moved || calledAgain) && navigator.vibrate && PATTERNS[state.step]) {
        navigator.vibrate(PATTERNS[state.step]);
      }
    }

    function show(state) {
      heard = Date.now();
      byId('lost').hidden = true;
      if (state.sequence < sequence) {
        return;
      }
      vibrate(state);
      sequence = state.sequence;
      calls = state.calls;
      document.documentElement.dataset.look = state.step;
      document.title = state.number + ' · ' + state.title;
      ['title', 'ahead', 'detail', 'reason', 'advice'].forEach((id) => put(id, state[id]));
      byId('why').hidden = state.reason === '';
    }

    async function fetchState() {
      try {
        const answer = await fetch(address + '/state', { cache: 'no-store' });
        if (answer.status === 404) {
          location.reload();
        } else if (answer.ok) {
          show(await answer.json());
        }
      } catch (away) {
        byId('lost').hidden = false;
      }
    }

    function listen() {
      if (!window.EventSource) {
        return;
      }
      if (stream) {
        stream.close();
      }
      stream = new EventSource(address + '/events');
      stream.onmessage = (event) => show(JSON.parse(event.data));
    }

    /* A phone that was asleep has missed everything, and its stream may be dead without an error. */
    function comeBack() {
      if (document.visibilityState === 'visible') {
        fetchState();
        listen();
      }
    }

    function watch() {
      const listening = stream && stream.readyState === 1;
      if (stream && stream.readyState === 2) {
        listen();
      }
      if (!listening || Date.now() - heard > CHECK_MS) {
        fetchState();
      }
    }

    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('pageshow', (event) => event.persisted && comeBack());
    window.addEventListener('online', comeBack);
    listen();
    setInterval(watch, POLL_MS);
  }

  const form = document.querySelector('form');
  const ticket = document.querySelector('.ticket');
  if (form) {
    prepareForm(form);
  }
  if (ticket) {
    followTicket(ticket);
  }
})();
