/* The live part of the phone pages. ES2017: WeChat's browser is old. */
(() => {
  'use strict';

  const POLL_MS = 5000;
  const CHECK_MS = 30000;
  const RETRY_MS = 2000;
  const SMALL_FILE = 1500000;
  const LARGEST_FILE = 8000000;
  const LONG_SIDE = 1800;
  const JSON_TYPE = 'application/json';
  const PATTERNS = {
    soon: [120],
    next: [200, 100, 200],
    called: [500, 200, 500, 200, 500],
    'sent-back': [200, 100, 200],
    passed: [100],
  };

  const byId = (id) => document.getElementById(id);
  const look = (name) => { document.documentElement.dataset.look = name; };
  const later = (ms) => new Promise((done) => setTimeout(done, ms));

  /* Sends until there is an answer: a kiosk that is started again gives the same number to the same form. */
  async function send(address, body, type) {
    for (;;) {
      try {
        const answer = await fetch(address, {
          method: 'POST', body, headers: { 'Content-Type': type, Accept: JSON_TYPE }, credentials: 'same-origin',
        });
        const busy = answer.status === 429 && address === '/in/picture' || answer.status === 503 && answer.headers.get('Retry-After');
        const json = (answer.headers.get('Content-Type') || '').indexOf(JSON_TYPE) === 0;
        byId('lost').hidden = true;
        if (busy) {
          await later(1000 * Number(answer.headers.get('Retry-After')));
        } else if (json) {
          return await answer.json();
        } else {
          location.reload();
          return await new Promise(() => {});
        }
      } catch (away) {
        byId('lost').hidden = false;
        await later(RETRY_MS);
      }
    }
  }

  /* A photo of twelve megapixels would be minutes on a full network, and no phone can be sure of its kind: the phone decodes it and sends it smaller. */
  function smaller(file) {
    return new Promise((done) => {
      const address = URL.createObjectURL(file);
      const picture = new Image();
      picture.onload = () => {
        const factor = Math.min(1, LONG_SIDE / Math.max(picture.naturalWidth, picture.naturalHeight));
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(picture.naturalWidth * factor);
        canvas.height = Math.round(picture.naturalHeight * factor);
        const pen = canvas.getContext('2d');
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
        URL.revokeObjectURL(address);
        if (canvas.toBlob) {
          canvas.toBlob((blob) => done(blob || file), 'image/jpeg', 0.9);
        } else {
          done(file);
        }
      };
      picture.onerror = () => { URL.revokeObjectURL(address); done(file); };
      picture.src = address;
    });
  }

  function preparePictures(step) {
    const working = byId('working');
    const problem = byId('picture-problem');
    const isPlain = (file) => /^image\/(png|jpeg)$/.test(file.type) && file.size <= SMALL_FILE;

    async function give(file) {
      step.classList.add('busy');
      working.hidden = false;
      problem.hidden = true;
      let answer = await send('/in/picture', isPlain(file) ? file : await smaller(file), 'application/octet-stream');
      if (!answer.go && !isPlain(file) && file.size <= LARGEST_FILE) {
        answer = await send('/in/picture', file, 'application/octet-stream');
      }
      if (answer.go) {
        location.replace(answer.go);
        return;
      }
      step.classList.remove('busy');
      working.hidden = true;
      if (answer.back) {
        byId('picture-title').textContent = answer.title;
        byId('picture-detail').textContent = answer.detail;
        problem.hidden = false;
      } else {
        location.reload();
      }
    }

    ['album', 'camera'].forEach((id) => byId(id).addEventListener('change', (event) => {
      const file = event.target.files[0];
      if (file) {
        event.target.value = '';
        give(file);
      }
    }));
  }

  const isTail = () => (byId('other').checked ? /^[\dA-Za-z]{6}$/ : /^\d{3}[\dXx]$/).test(byId('tail').value.trim());
  const checks = {
    code: () => byId('code').value.trim() !== '',
    tail: isTail,
    consent: () => byId('consent').checked,
  };

  function check(name) {
    const ok = checks[name]();
    byId(name).setAttribute('aria-invalid', String(!ok));
    byId(name + '-problem').hidden = ok;
    return ok;
  }

  /* Problems appear on submit only: a sentence that appears when a field is left would push the button away under the thumb. */
  function guard(form, names, submit) {
    names.forEach((name) => byId(name).addEventListener('input', () => {
      if (!byId(name + '-problem').hidden) {
        check(name);
      }
    }));
    form.addEventListener('submit', (event) => {
      const wrong = names.filter((name) => !check(name));
      if (wrong.length > 0) {
        event.preventDefault();
        byId(wrong[0]).focus();
      } else {
        submit(event);
      }
    });
  }

  function prepareTyping(form) {
    const button = form.querySelector('button');
    const words = button.textContent;
    guard(form, ['code'], () => {
      button.disabled = true;
      button.textContent = button.dataset.busy;
    });
    window.addEventListener('pageshow', () => {
      button.disabled = false;
      button.textContent = words;
    });
  }

  function chooseDocument() {
    const kind = byId('other').checked ? 'other' : 'card';
    byId('tail-label').textContent = byId('tail-label').dataset[kind];
    byId('tail').placeholder = byId('tail').dataset[kind];
    byId('tail-problem').textContent = byId('tail-problem').dataset[kind];
  }

  function prepareTail(step) {
    const form = step.querySelector('form');
    ['card', 'other'].forEach((id) => byId(id).addEventListener('change', chooseDocument));
    chooseDocument();
    guard(form, ['tail', 'consent'], async (event) => {
      event.preventDefault();
      const fields = ['document', 'tail', 'consent'].map((name) => {
        const field = form.querySelector('[name=' + name + ']:checked') || form.elements[name];
        return name + '=' + encodeURIComponent(field.value);
      });
      step.hidden = true;
      byId('issuing').hidden = false;
      look('issuing');
      window.scrollTo(0, 0);
      const answer = await send('/in', fields.join('&'), 'application/x-www-form-urlencoded');
      if (answer.go) {
        location.replace(answer.go);
      } else {
        refuse(answer);
      }
    });
  }

  function refuse(answer) {
    const notice = document.importNode(byId('notice').content, true);
    notice.querySelector('h1').textContent = answer.title;
    notice.querySelector('.detail').textContent = answer.detail;
    notice.querySelector('a').hidden = !answer.back;
    byId('issuing').replaceWith(notice);
    look(answer.look);
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
      look(state.step);
      document.title = state.number + ' · ' + state.title.replace('\n', ' ');
      ['title', 'ahead', 'wait', 'pause', 'detail', 'reason', 'advice'].forEach((id) => put(id, state[id]));
      byId('why').hidden = state.reason === '';
      byId('page').hidden = state.page === '';
      byId('page').href = state.page;
    }

    async function fetchState() {
      try {
        const answer = await fetch(address + '/state', { cache: 'no-store', credentials: 'same-origin' });
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

    /* Browsers let a page vibrate only after it was touched. */
    function offerBuzz(button) {
      button.hidden = !navigator.vibrate;
      button.addEventListener('click', () => {
        navigator.vibrate(PATTERNS.soon);
        button.textContent = button.dataset.done;
        button.disabled = true;
      });
    }

    offerBuzz(byId('buzz'));
    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('pageshow', (event) => event.persisted && comeBack());
    window.addEventListener('online', comeBack);
    listen();
    setInterval(watch, POLL_MS);
  }

  const codeStep = byId('code-step');
  const tailStep = byId('tail-step');
  const ticket = document.querySelector('.ticket');
  if (codeStep) {
    preparePictures(codeStep);
    prepareTyping(codeStep.querySelector('form'));
  }
  if (tailStep) {
    prepareTail(tailStep);
  }
  if (ticket) {
    followTicket(ticket);
  }
})();
