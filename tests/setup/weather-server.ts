import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A weather server on loopback that speaks Open-Meteo's protocol, also badly. */
export type WeatherServer = {
  url: string;
  /** The queries that came, oldest first. */
  asked: URLSearchParams[];
  /** What the next requests get. */
  behave: (how: Behaviour) => void;
  close: () => Promise<void>;
};

type Behaviour = "well" | "slow" | "wrong" | "html" | "error" | "redirect" | "huge";

const hours = 16 * 24;

/** Starts one; its forecast begins at the hour of `now` (epoch milliseconds), 8° and rain from the third hour on. */
export async function startWeatherServer(now: number): Promise<WeatherServer> {
  const asked: URLSearchParams[] = [];
  let behaviour: Behaviour = "well";
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? "/", "http://localhost");
    if (url.pathname !== "/v1/forecast") return res.writeHead(404).end();
    asked.push(url.searchParams);
    answer(behaviour, url.searchParams, now, req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    behave: (how) => {
      behaviour = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(
  how: Behaviour,
  query: URLSearchParams,
  now: number,
  _req: IncomingMessage,
  res: ServerResponse,
): void {
  const json = (value: unknown, status = 200) =>
    res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  if (how === "slow") return;
  if (how === "html") return void res.writeHead(200).end("<html>Sign in to the hotel's network");
  if (how === "redirect") return void res.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
  if (how === "error") return void json({ error: true, reason: "Too many requests" }, 429);
  if (how === "huge") return void res.writeHead(200).end(`{"hourly":"${"x".repeat(2_000_000)}"}`);
  const body = forecast(query, now);
  if (how === "wrong") body.hourly.temperature_2m[0] = 4_000;
  json(body);
}

function forecast(query: URLSearchParams, now: number) {
  const first = Math.floor(now / 3_600_000) * 3_600;
  const each = <T>(value: (hour: number) => T) =>
    Array.from({ length: hours }, (_, hour) => value(hour));
  return {
    latitude: Number(query.get("latitude")),
    longitude: Number(query.get("longitude")),
    utc_offset_seconds: 0,
    hourly_units: { time: "unixtime", temperature_2m: "°C" },
    hourly: {
      time: each((hour) => first + hour * 3_600),
      temperature_2m: each(() => 8.2 as number | null),
      apparent_temperature: each(() => 6.9),
      precipitation_probability: each((hour) => (hour < 3 ? 5 : hour > 300 ? null : 60)),
      precipitation: each((hour) => (hour < 3 ? 0 : 0.6)),
      wind_speed_10m: each(() => 12),
      weather_code: each((hour) => (hour < 3 ? 2 : 61)),
    },
  };
}
