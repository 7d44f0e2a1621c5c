"use strict";
// P passes; two digits send back: the first chooses the group, the second the reason. Without this script every button still works.
(function () {
  var form = document.querySelector("form.photo");
  var empty = document.querySelector("[data-reload]");
  var chosen = null;
  var sent = false;

  function choose(group) {
    if (chosen) chosen.classList.remove("chosen");
    chosen = group;
    if (chosen) chosen.classList.add("chosen");
  }

  function digit(key) {
    if (!chosen) {
      choose(form.querySelector('fieldset[data-digit="' + key + '"]'));
      return;
    }
    var reason = chosen.querySelector('button[data-digit="' + key + '"]');
    if (reason) reason.click();
  }

  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.key === "Escape") choose(null);
    else if (event.key.toLowerCase() === "p") form.querySelector("button.pass").click();
    else if (/^[0-9]$/.test(event.key)) digit(event.key);
  }

  if (form) {
    document.addEventListener("keydown", pressed);
    // One decision for one photo, however often the key is hit.
    form.addEventListener("submit", function (event) {
      if (sent) event.preventDefault();
      sent = true;
    });
  }
  if (empty) setTimeout(function () { location.reload(); }, empty.dataset.reload * 1000);
})();
