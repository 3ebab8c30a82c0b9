import type { Outputs } from "@/server/router";
import { PictureForm } from "./picture-form";
import { ProfileForm } from "./profile-form";

type OwnProfileProps = {
  me: Outputs["runners"]["me"];
  profile: Outputs["account"]["profile"];
};

/** A runner's picture, handle and words. */
export function OwnProfile({ me, profile }: OwnProfileProps) {
  return (
    <div className="grid max-w-column gap-6">
      <PictureForm name={me.name} runnerId={me.id} hasPicture={profile.pictureId !== null} />
      <ProfileForm handle={profile.handle ?? ""} about={profile.about} />
    </div>
  );
}
