namespace InfoInterview.Interviews.Choosing;

/// <summary>
/// What a talk of so many minutes must hold. The shortest one has a word on whom else to ask, since that is what leads on; then come
/// the opener, the daily work, and what they would do in one's place (G4.4).
/// </summary>
internal static class MustHaves
{
    /// <summary>From so many agreed minutes on.</summary>
    private static readonly (TalkMoment Moment, int Minutes)[] Table =
    [
        (TalkMoment.WhomElse, 10),
        (TalkMoment.Opener, 15),
        (TalkMoment.InYourPlace, 20),
        (TalkMoment.DailyWork, 20),
    ];

    /// <summary>The moments that a talk must have, the most needed first.</summary>
    public static IEnumerable<TalkMoment> For(int minutes)
    {
        foreach (var (moment, least) in Table)
        {
            if (minutes >= least) yield return moment;
        }
    }
}
