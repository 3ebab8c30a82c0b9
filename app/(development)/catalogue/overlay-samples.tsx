import { Card } from "@/components/ui/card";
import { Tabs } from "@/components/ui/tabs";
import { LiveOverlays } from "./live-samples";

export function OverlaySamples() {
  return (
    <Card className="grid gap-6">
      <LiveOverlays />
      <Tabs
        label="Boards"
        tabs={[
          { value: "week", label: "This week", panel: "Points of this week." },
          { value: "month", label: "Last four weeks", panel: "Points of four settled weeks." },
        ]}
      />
    </Card>
  );
}
