using InfoInterview.Interviews.Guides;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>
/// Writes the plan of an interview down, to take along: agenda, questions with room for notes, preparation, phrases, conduct and
/// closing. In English or German; the questions stay in their own language. Whatever stands in a name or a question is text, never markup.
/// Stateless, safe to share; the same plan gives the same guide (G4, G5).
/// </summary>
public sealed class InterviewGuide
{
    /// <summary>The most questions of a guide of one page.</summary>
    public const int MostQuestionsOnOnePage = 10;

    private readonly IDateTimeZoneProvider zones;

    /// <summary>A writer with the time-zone rules that this version carries.</summary>
    public InterviewGuide()
        : this(DateTimeZoneProviders.Tzdb)
    {
    }

    /// <summary>A writer with a host's own source of time-zone rules.</summary>
    /// <param name="zones">The source of time-zone rules, by which clock times are written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public InterviewGuide(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        this.zones = zones;
    }

    /// <summary>The guide as Markdown (CommonMark with tables and task lists).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="length">How much of it.</param>
    /// <param name="language">The language, as a tag: German for <c>de</c> and its regions, English otherwise; the questions stay as they
    /// are.</param>
    /// <param name="isInformal">Whether the two say du to each other; of no weight in English.</param>
    /// <returns>The whole text, in lines that end with <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="language"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The appointment has other minutes than the agenda.</exception>
    public string Markdown(InterviewPlan plan, GuideLength length = GuideLength.Whole, string language = "en", bool isInformal = false) =>
        Write(plan, length, language, isInformal, new MarkdownSink());

    /// <summary>The guide as a whole HTML document that prints well: no script, nothing loaded from elsewhere.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="length">How much of it.</param>
    /// <param name="language">The language, as a tag: German for <c>de</c> and its regions, English otherwise; the questions stay as they
    /// are.</param>
    /// <param name="isInformal">Whether the two say du to each other; of no weight in English.</param>
    /// <returns>The whole document; what people typed stands in it as text, never as markup.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="language"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The appointment has other minutes than the agenda.</exception>
    public string Html(InterviewPlan plan, GuideLength length = GuideLength.Whole, string language = "en", bool isInformal = false) =>
        Write(plan, length, language, isInformal, new HtmlSink());

    private string Write(InterviewPlan plan, GuideLength length, string language, bool isInformal, GuideSink sink)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(language);
        var table = plan.Appointment is { } appointment ? plan.Agenda.On(appointment, zones) : null;
        using var text = new GuideText();
        (sink.Text, sink.Words) = (text, GuideWords.In(language));
        new GuideContent(plan, table, length, sink.Words, isInformal, zones, sink).Write();
        return text.ToString();
    }
}
