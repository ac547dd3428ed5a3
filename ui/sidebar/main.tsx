// The sidebar's page.

import { render } from "preact";
import { App } from "./app";
import { callGoogle } from "./server";

const place = document.getElementById("app");
if (place !== null) render(<App call={callGoogle} locale={navigator.language} />, place);
