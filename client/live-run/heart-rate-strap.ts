type Characteristic = EventTarget & {
  value?: DataView;
  startNotifications: () => Promise<unknown>;
};
type Bluetooth = {
  requestDevice: (options: unknown) => Promise<{
    gatt: {
      connect: () => Promise<{
        getPrimaryService: (
          name: string,
        ) => Promise<{ getCharacteristic: (name: string) => Promise<Characteristic> }>;
      }>;
    };
  }>;
};

/** Lets the runner choose a strap and reports its beats; false where they chose none or it did not answer. */
export async function connectStrap(onBeats: (beats: number) => void): Promise<boolean> {
  try {
    const { bluetooth } = navigator as unknown as { bluetooth: Bluetooth };
    const device = await bluetooth.requestDevice({ filters: [{ services: ["heart_rate"] }] });
    const service = await (await device.gatt.connect()).getPrimaryService("heart_rate");
    const readings = await service.getCharacteristic("heart_rate_measurement");
    readings.addEventListener("characteristicvaluechanged", () => {
      if (readings.value) onBeats(beatsIn(readings.value));
    });
    await readings.startNotifications();
    return true;
  } catch {
    return false;
  }
}

/** Beats a minute in a heart-rate measurement: the lowest bit of its first byte says whether they take two bytes. */
export function beatsIn(value: DataView): number {
  const isWide = (value.getUint8(0) & 1) === 1;
  return isWide ? value.getUint16(1, true) : value.getUint8(1);
}
