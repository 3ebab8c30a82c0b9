import { Card } from "@/components/ui/card";
import { moodWords } from "@/domain/check-in/moods";
import type { Outputs } from "@/server/router";

type Week = Outputs["checkIns"]["page"]["current"];

/** What two partners answered about one week, side by side. */
export function CheckInAnswers({ week: { mine, theirs }, name }: { week: Week; name: string }) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {[
        { who: "You", answers: mine },
        { who: name, answers: theirs },
      ].map(({ who, answers }) =>
        answers ? (
          <Card key={who}>
            <h3 className="heading text-base">
              <bdi>{who}</bdi>
            </h3>
            <dl className="mt-2 grid gap-2 text-sm">
              {[
                ["The week", moodWords(answers.mood)],
                ["In the way", answers.obstacle],
                ["Next week", answers.plan],
              ].map(([term, words]) =>
                words ? (
                  <div key={term}>
                    <dt className="text-muted text-xs">{term}</dt>
                    <dd className="wrap-anywhere whitespace-pre-line" dir="auto">
                      {words}
                    </dd>
                  </div>
                ) : null,
              )}
            </dl>
          </Card>
        ) : null,
      )}
    </div>
  );
}
