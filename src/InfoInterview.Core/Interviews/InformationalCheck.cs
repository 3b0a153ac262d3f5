using InfoInterview.Interviews.Asking;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// Tells an informational interview from a job interview in disguise: a plan of which any goal, question or message seeks
/// employment is refused as a whole, with every place named. Stateless, safe to share (G1.2, G2.1).
/// </summary>
public sealed class InformationalCheck
{
    /// <summary>II420: the plan as a whole asks for no work.</summary>
    internal static readonly RuleDescriptor Rule = new()
    {
        Id = RuleIds.InformationalPlan,
        Title = "Keep the whole plan free of asks for work",
        DefaultSeverity = Severity.Error,
        Guide = "G1.2",
    };

    private readonly RuleSettings settings;

    /// <summary>A check at the default weight.</summary>
    public InformationalCheck()
        : this(RuleSettings.Default)
    {
    }

    /// <summary>A check under the given settings; switched off, it accepts every plan.</summary>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <c>null</c>.</exception>
    public InformationalCheck(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
    }

    /// <summary>
    /// Whether the plan is one of an informational interview, and every place at which it is not, in the order of goals,
    /// questions and messages.
    /// </summary>
    /// <param name="intent">What one wants of the talk: its goals, questions and messages.</param>
    /// <returns>The verdict; each place has a finding that says what would put it right (G1.1, G2.1).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intent"/> is <c>null</c>.</exception>
    public InformationalVerdict Check(InterviewIntent intent)
    {
        ArgumentNullException.ThrowIfNull(intent);
        var findings = new FindingCollector(settings);
        List<EmploymentAsk>? places = null;
        if (findings.IsOn(Rule))
        {
            for (var i = 0; i < intent.Goals.Count; i++) Read(intent.Goals[i], Part("goal", i), intent.Language, "goal", ref places);
            for (var i = 0; i < intent.Questions.Count; i++) ReadQuestion(intent.Questions[i], Part("question", i), ref places);
            for (var i = 0; i < intent.Messages.Count; i++) ReadMessage(intent.Messages[i], i, ref places);
        }

        if (places is null) return InformationalVerdict.Accepted;
        foreach (var place in places) Report(place, ref findings);
        return new InformationalVerdict { Places = places.ToValueList(), Findings = findings.ToFindings() };
    }

    private static void Report(EmploymentAsk place, ref FindingCollector findings) => findings.Report(
        Rule,
        place.Certainty < FindingCollector.SureFrom
            ? $"The {place.Location.Part} says \"{place.Words}\", which may be read as seeking work."
            : $"The {place.Location.Part} says \"{place.Words}\", which seeks work, and so the plan is not one of an informational "
                + $"interview.",
        place.Location,
        "Say what you want to learn instead, or arrange a job interview openly and call it one.",
        place.Certainty);

    private static void Read(string text, string part, string language, string setting, ref List<EmploymentAsk>? places)
    {
        foreach (var ask in JobAsk.FindIn(text, language, setting)) Add(text, part, ask.Span, ask.Kind, ask.Certainty, ref places);
    }

    /// <summary>
    /// A question is judged as its own rule judges it; the words and the kind are those of a message's ask where it is one as
    /// well.
    /// </summary>
    private static void ReadQuestion(QuestionDraft question, string part, ref List<EmploymentAsk>? places)
    {
        if (QuestionReader.AskForJob(question) is not { Location: { } location, Certainty: { } certainty }) return;
        var asks = JobAsk.FindIn(question.Text, question.Language, "question");
        foreach (var ask in asks) Add(question.Text, part, ask.Span, ask.Kind, Math.Max(ask.Certainty, certainty), ref places);
        if (asks.IsEmpty) Add(question.Text, part, location.Span, JobAskKind.Employment, certainty, ref places);
    }

    private static void ReadMessage(OutreachMessage message, int index, ref List<EmploymentAsk>? places)
    {
        if (message.Subject is { } subject)
            Read(subject, Part(OutreachMessage.SubjectPart + " of message", index), message.Language, "request", ref places);
        Read(message.Body, Part(OutreachMessage.BodyPart + " of message", index), message.Language, "request", ref places);
    }

    private static void Add(string text, string part, TextSpan span, JobAskKind kind, double certainty, ref List<EmploymentAsk>? places) =>
        (places ??= [])
            .Add(new EmploymentAsk
            {
                Location = new TextLocation(part, span),
                Words = span.Of(text).ToString(),
                Kind = kind,
                Certainty = certainty
            });

    private static string Part(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name} {index + 1}");
}
