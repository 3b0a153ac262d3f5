using InfoInterview.Decisions.Texts;

namespace InfoInterview.Decisions;

/// <summary>
/// What a ledger says, in sentences for people. In English, and in German for tags such as <c>de</c> and <c>de-AT</c>; any other
/// language gets English. Names and beliefs stand as they were typed.
/// </summary>
public static class LedgerWords
{
    /// <summary>What a matter is called, such as "Pay".</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(Matter matter, string language) => LedgerTexts.For(language).Matter(matter);

    /// <summary>How sure somebody is, such as "fairly sure".</summary>
    /// <param name="sureness">How sure.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(Sureness sureness, string language) => LedgerTexts.For(language).Sureness(sureness);

    /// <summary>How much something counts, such as "counts much".</summary>
    /// <param name="importance">How much.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(Importance importance, string language) => LedgerTexts.For(language).Importance(importance);

    /// <summary>What a belief would mean if it is true, such as "speaks for it".</summary>
    /// <param name="bearing">What it would mean.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(Bearing bearing, string language) => LedgerTexts.For(language).Bearing(bearing);

    /// <summary>Which way a belief leans, such as "rather so".</summary>
    /// <param name="leaning">Which way.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(Leaning leaning, string language) => LedgerTexts.For(language).Leaning(leaning);

    /// <summary>What may be claimed of a belief, such as "contested".</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(BeliefStanding standing, string language) => LedgerTexts.For(language).Standing(standing);

    /// <summary>One person from where they see a path, such as "somebody who left".</summary>
    /// <param name="vantage">The vantage.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(Vantage vantage, string language) => LedgerTexts.For(language).Somebody(vantage);

    /// <summary>How well one knows somebody, such as "you know them".</summary>
    /// <param name="acquaintance">How well.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(Acquaintance acquaintance, string language) => CircleTexts.For(language).Of(acquaintance);

    /// <summary>How near somebody is to the work, such as "they do the work".</summary>
    /// <param name="nearness">How near.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>A few words that can stand alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string Of(Nearness nearness, string language) => CircleTexts.For(language).Of(nearness);

    /// <summary>
    /// Whom one has heard of a path and whom not, as one sentence: "Three hospital nurses, no vendor, nobody who left, nobody in
    /// their first year."
    /// </summary>
    /// <param name="path">The reading of the path.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>The sentence; it says so when nobody was heard.</returns>
    /// <exception cref="ArgumentNullException">The reading is <c>null</c>.</exception>
    public static string Heard(PathReading path, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(path);
        return CompanyText.Of(path, LedgerTexts.For(language));
    }

    /// <summary>
    /// Why a belief stands as it does, as one or two sentences that name the people and call few people few: "Only one person says
    /// so: Ana Ruiz."
    /// </summary>
    /// <param name="belief">The reading of the belief.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>The sentences.</returns>
    /// <exception cref="ArgumentNullException">The reading is <c>null</c>.</exception>
    public static string Reason(BeliefReading belief, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(belief);
        return BeliefText.Reason(belief, LedgerTexts.For(language));
    }

    /// <summary>
    /// How the points of a belief came about: where it began, one line for each person with role, stage, sector, day and points,
    /// and the sum.
    /// </summary>
    /// <param name="belief">The reading of the belief.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <returns>The lines, at least two.</returns>
    /// <exception cref="ArgumentNullException">The reading is <c>null</c>.</exception>
    public static ValueList<string> Points(BeliefReading belief, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(belief);
        return BeliefText.Points(belief, LedgerTexts.For(language));
    }
}
