import { UsersRound } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { EmptyState } from "@/components/ui/empty-state";
import { Loading } from "@/components/ui/loading";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";

export function FeedbackSamples() {
  return (
    <div className="grid gap-4">
      <Notice title="This week settles on Thursday">Late uploads still count until then.</Notice>
      <Notice tone="done" title="Your words are saved" />
      <Notice
        tone="error"
        title="Two files could not be read"
        action={<Button variant="secondary">Show them</Button>}
      >
        The other 38 are in. Nothing was counted twice.
      </Notice>
      <Progress label="strava-export.zip" value={120} max={340} words="120 of 340 files" />
      <Progress label="Reading the archive" />
      <CopyField
        label="Invitation link"
        value="https://run.example.org/i/7KQ2-9XMD-early-birds"
        hint="Brings up to 50 people; you can withdraw it at any time."
      />
      <Loading what="partners">
        <div className="flex items-center gap-3">
          <Skeleton shape="disc" className="size-10" />
          <div className="grid flex-1 gap-2">
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="h-3 w-3/5" />
          </div>
        </div>
      </Loading>
      <EmptyState
        picture={<UsersRound aria-hidden="true" />}
        title="Nobody expects you yet"
        action={<Button>Invite a partner</Button>}
      >
        A partner sees your week and you see theirs. One is enough.
      </EmptyState>
    </div>
  );
}
