"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { RadioCards } from "./radio-cards";
import { themeKey } from "./theme-script";

const changed = "runpact:theme";

function subscribe(notify: () => void) {
  window.addEventListener(changed, notify);
  window.addEventListener("storage", notify);
  return () => {
    window.removeEventListener(changed, notify);
    window.removeEventListener("storage", notify);
  };
}

function stored() {
  const value = localStorage.getItem(themeKey);
  return value === "light" || value === "dark" ? value : "device";
}

function choose(value: string) {
  if (value === "device") {
    localStorage.removeItem(themeKey);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(themeKey, value);
    document.documentElement.dataset.theme = value;
  }
  window.dispatchEvent(new Event(changed));
}

const cards = [
  {
    value: "device",
    label: "Device",
    icon: <Monitor aria-hidden="true" className="mr-2 size-4" />,
  },
  { value: "light", label: "Light", icon: <Sun aria-hidden="true" className="mr-2 size-4" /> },
  { value: "dark", label: "Dark", icon: <Moon aria-hidden="true" className="mr-2 size-4" /> },
];

/** Light, dark, or as the device says; kept on this device only. */
export function ThemeSwitch() {
  const value = useSyncExternalStore(subscribe, stored, () => "device");
  return (
    <RadioCards
      legend="Appearance"
      name="theme"
      layout="row"
      cards={cards}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
