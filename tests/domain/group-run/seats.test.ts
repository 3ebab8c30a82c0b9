import fc from "fast-check";
import { expect, test } from "vitest";
import { promoted, seatsOf } from "@/domain/group-run/seats";

const askers = fc.uniqueArray(fc.record({ runnerId: fc.uuid(), place: fc.nat(1000) }), {
  selector: ({ place }) => place,
});
const capacity = fc.option(fc.integer({ min: 1, max: 8 }), { nil: null });

test("seats go in the order of asking, to no more than there are, and everybody is somewhere", () => {
  fc.assert(
    fc.property(askers, capacity, (all, seats) => {
      const { going, waiting } = seatsOf(all, seats);
      expect(going.length).toBe(Math.min(all.length, seats ?? all.length));
      const inOrder = [...all].sort((a, b) => a.place - b.place).map(({ runnerId }) => runnerId);
      expect([...going, ...waiting]).toEqual(inOrder);
    }),
  );
});

test("when somebody with a seat goes, exactly the first who waits is promoted", () => {
  fc.assert(
    fc.property(askers, fc.integer({ min: 1, max: 5 }), fc.nat(), (all, seats, who) => {
      const before = seatsOf(all, seats);
      const gone = before.going[who % Math.max(1, before.going.length)];
      const after = seatsOf(
        all.filter(({ runnerId }) => runnerId !== gone),
        seats,
      );
      expect(promoted(before, after)).toEqual(gone ? before.waiting.slice(0, 1) : []);
    }),
  );
});
