// The board asks for its state every second and shows it. Plain old script: televisions keep their browser for ten years.
(function () {
  'use strict';

  var EVERY = 1000;
  var LOST_AFTER = 4;
  var LIGHT = 4000;
  var misses = 0;
  var shown = {};
  var drawn = '';

  function by(id) {
    return document.getElementById(id);
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function tile(station) {
    var box = document.createElement('div');
    box.className = 'call' + (station.called ? '' : ' nobody') + (station.number.length > 4 ? ' long' : '');
    box.appendChild(element('b', 'number', station.number));
    box.appendChild(element('p', 'sentence', station.sentence));
    return box;
  }

  // What did not change stays as it is: a screen reader would read it again.
  function showStations(stations) {
    var calls = by('calls');
    var now = JSON.stringify(stations);
    if (now !== drawn) {
      drawn = now;
      calls.textContent = '';
      calls.className = stations.length > 2 ? 'crowded' : stations.length > 1 ? 'shared' : '';
      stations.forEach(function (station) {
        calls.appendChild(tile(station));
      });
    }
    stations.forEach(lightUp);
  }

  // Only a call that was not there before lights up; other news must not draw the eye.
  function lightUp(station, index) {
    var call = station.called && !station.seated ? station.number + '/' + station.calls : '';
    var now = Date.now();
    if (!shown[index] || shown[index].call !== call) {
      shown[index] = { call: call, since: now };
    }
    var lit = call !== '' && now - shown[index].since < LIGHT;
    by('calls').children[index].classList.toggle('fresh', lit);
  }

  function show(state) {
    var earlier = by('earlier');
    showStations(state.stations);
    earlier.textContent = '';
    state.earlier.forEach(function (number) {
      earlier.appendChild(element('b', '', number));
    });
    by('before').hidden = state.earlier.length === 0;
    by('waiting').textContent = state.waiting;
    by('pace').textContent = state.pace;
    by('lane').textContent = state.lane;
    by('code').hidden = !state.giving;
    by('over').hidden = state.giving;
    if (state.giving) {
      by('qr').setAttribute('viewBox', state.box);
      by('modules').setAttribute('d', state.path);
      by('share').setAttribute('width', String(100 * state.share));
      by('left').textContent = state.left;
    }
  }

  function missed() {
    misses += 1;
    // An old code or number on the wall is worse than none.
    by('lost').hidden = misses < LOST_AFTER;
    document.body.className = misses < LOST_AFTER ? '' : 'lost';
  }

  function ask() {
    var request = new XMLHttpRequest();
    request.timeout = 3000;
    request.onload = function () {
      if (request.status !== 200) {
        missed();
        return;
      }
      misses = 0;
      by('lost').hidden = true;
      document.body.className = '';
      show(JSON.parse(request.responseText));
    };
    request.onerror = missed;
    request.ontimeout = missed;
    request.onloadend = function () {
      setTimeout(ask, EVERY);
    };
    request.open('GET', '/board/state');
    request.send();
  }

  ask();
})();
