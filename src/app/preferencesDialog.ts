import { keepPreferences, recallPreferences, type Preferences } from './preferences.ts';
import type { StorageState } from './storage.ts';

/** Connects the gear, the dialog and the stored choices. The markup is layouts/Preferences.astro. */
export function bindPreferences(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#preferences');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;

  const recalled = recallPreferences();
  let { preferences } = recalled;
  let state: StorageState = recalled.state;

  const show = (): void => {
    for (const name of ['theme', 'motion'] as const)
      for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
        radio.checked = radio.value === preferences[name];
    const projector = form.querySelector<HTMLInputElement>('input[name="projector"]');
    if (projector) projector.checked = preferences.projector;
    const shown = state === 'blocked' || state === 'corrupt' ? state : 'kept';
    for (const line of form.querySelectorAll<HTMLElement>('[data-state]'))
      line.hidden = line.dataset['state'] !== shown;
  };

  for (const opener of document.querySelectorAll('[data-open-preferences]'))
    opener.addEventListener('click', () => {
      show();
      dialog.showModal();
    });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  form.addEventListener('change', () => {
    const data = new FormData(form);
    preferences = {
      ...preferences,
      theme: data.get('theme') as Preferences['theme'],
      motion: data.get('motion') as Preferences['motion'],
      projector: data.get('projector') !== null,
    };
    state = keepPreferences(preferences);
    show();
  });
}
