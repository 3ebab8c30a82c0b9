/** Key in local storage; its value is "light" or "dark", absent means: follow the device. */
export const themeKey = "runpact-theme";

/** Runs before the first paint; the text is constant so that a content policy can allow it by hash. */
export const themeScript = `try{var t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
