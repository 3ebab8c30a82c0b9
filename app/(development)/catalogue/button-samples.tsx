import { Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

const variants = ["primary", "secondary", "quiet", "danger"] as const;

export function ButtonSamples() {
  return (
    <Card className="grid gap-4">
      {variants.map((variant) => (
        <div key={variant} className="flex flex-wrap items-center gap-3">
          <Button variant={variant}>Keep the week</Button>
          <Button variant={variant}>
            <Plus aria-hidden="true" />
            With icon
          </Button>
          <Button variant={variant} pending>
            Saving
          </Button>
          <Button variant={variant} disabled>
            Disabled
          </Button>
          <Button variant={variant} size="large">
            Large
          </Button>
        </div>
      ))}
      <LinkButton href="#buttons" variant="secondary" wide>
        A link, as wide as its column
      </LinkButton>
    </Card>
  );
}
