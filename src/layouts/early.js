(function () {
  // Before the first paint: the theme, motion and projector choices remembered on this device, if it remembers any.
  try {
    var kept = JSON.parse(localStorage.getItem('ruas:v1:preferences') || '{}');
    var root = document.documentElement;
    if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
    if (kept.motion === 'reduced' || kept.motion === 'full') root.dataset.motion = kept.motion;
    if (kept.projector === true) root.dataset.projector = 'on';
  } catch (error) {
    // no storage, or something unreadable in it: the defaults hold, and the preferences dialog says so
  }
})();
