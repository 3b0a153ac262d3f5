using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>Named figures where advice in the world differs from the guide's, each with its source.</summary>
public static class FollowUpPresets
{
    /// <summary>
    /// After three business days without an answer a second person at that employer; after seven, the one reminder to the first.
    /// </summary>
    public static FollowUpPolicy ThreeAndSeven { get; } = FollowUpPolicy.Guide with
    {
        Name = "3b7",
        Source =
            "Steve Dalton, The 2-Hour Job Search: the 3B7 routine: a second person at the employer after 3 business days, a follow-up "
            + "after 7.",
        FollowUpOpens = Wait.OfBusinessDays(7),
        FollowUpDue = Wait.OfBusinessDays(10),
        ColleagueWait = Wait.OfBusinessDays(3),
    };

    /// <summary>Thanks within two days, for those who write them by hand.</summary>
    public static FollowUpPolicy TwoDaysForThanks { get; } = FollowUpPolicy.Guide with
    {
        Name = "two-days-for-thanks",
        Source = "Marywood University, Career Services, Follow Up: a hand-written thank-you note within 48 hours; see also G5.5.",
        ThanksDue = Wait.OfElapsed(Duration.FromHours(48)),
        ThanksOverdue = Wait.OfElapsed(Duration.FromHours(72)),
    };

    /// <summary>Word from the seeker up to three times a year.</summary>
    public static FollowUpPolicy ThreeTimesAYear { get; } = FollowUpPolicy.Guide with
    {
        Name = "three-times-a-year",
        Source = "University of Portland, Career Center, Informational Interviews, Part 2: follow up with the professional up to three times a year.",
        CloseCadence = new ContactCadence { IdealDays = 122, WorstDays = 183 },
        FamiliarCadence = new ContactCadence { IdealDays = 122, WorstDays = 183 },
        DistantCadence = new ContactCadence { IdealDays = 183, WorstDays = 365 },
    };

    /// <summary>Every preset, the guide's first.</summary>
    public static ValueList<FollowUpPolicy> All => [FollowUpPolicy.Guide, ThreeAndSeven, TwoDaysForThanks, ThreeTimesAYear];
}
