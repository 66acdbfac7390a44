import type { Profile } from '@/lib/domain/profile';

/** Turns the detector's `I` and `we` into the rep and their company; a colleague's name stays. */
export function ownerOf(profile: Profile | null): (who: string) => string {
  return (who) => {
    if (profile === null) return who;
    if (who === 'I') return profile.name;
    return who === 'we' ? profile.company : who;
  };
}
