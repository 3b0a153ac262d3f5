using InfoInterview.Interviews.Guides;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>
/// Writes the plan of an interview down, to take along: agenda, questions with room for notes, preparation, phrases, conduct and
/// closing. In English; the questions stay in their own language. Whatever stands in a name or a question is text, never markup.
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
    public InterviewGuide(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        this.zones = zones;
    }

    /// <summary>The guide as Markdown (CommonMark with tables and task lists).</summary>
    /// <exception cref="ArgumentException">The appointment has other minutes than the agenda.</exception>
    public string Markdown(InterviewPlan plan, GuideLength length = GuideLength.Whole) => Write(plan, length, new MarkdownSink());

    /// <summary>The guide as a whole HTML document that prints well: no script, nothing loaded from elsewhere.</summary>
    /// <exception cref="ArgumentException">The appointment has other minutes than the agenda.</exception>
    public string Html(InterviewPlan plan, GuideLength length = GuideLength.Whole) => Write(plan, length, new HtmlSink());

    private string Write(InterviewPlan plan, GuideLength length, GuideSink sink)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var table = plan.Appointment is { } appointment ? plan.Agenda.On(appointment, zones) : null;
        using var text = new GuideText();
        sink.Text = text;
        new GuideContent(plan, table, length, zones, sink).Write();
        return text.ToString();
    }
}
