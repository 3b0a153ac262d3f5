using System.Collections.Immutable;
using InfoInterview.Rules;

namespace InfoInterview.Testing;

/// <summary>One run of a rule check.</summary>
internal sealed class RuleTrial<T>
    where T : class
{
    private const int MostLettersOfAnId = 40;

    private readonly IRule<T> rule;
    private readonly RuleSubject<T> kind;
    private readonly RuleSettings settings;
    private readonly ImmutableArray<RuleCase<T>> cases;
    private readonly RuleDescriptor descriptor;
    private readonly bool isBuiltIn;
    private readonly CheckLog log;

    public RuleTrial(IRule<T> rule, RuleSubject<T> kind, RuleSettings settings, ImmutableArray<RuleCase<T>> cases)
    {
        (this.rule, this.kind, this.settings, this.cases) = (rule, kind, settings, cases);
        descriptor = rule.Descriptor ?? throw new ArgumentException("The rule has no descriptor.", nameof(rule));
        isBuiltIn = ReferenceEquals(RuleCatalog.Find(descriptor.Id), descriptor);
        log = new CheckLog(descriptor.Id);
    }

    private string Id => descriptor.Id;

    public CheckReport Run()
    {
        Identity();
        log.Ask(cases.Any(one => one.Speaks), Id, "It has no case in which it speaks.");
        log.Ask(cases.Any(one => !one.Speaks), Id, "It has no case in which it is silent.");
        foreach (var one in cases) Case(one);
        Everywhere();
        Weights();
        foreach (var odd in kind.Odd) log.Try("The odd subject " + kind.Describe(odd), () => Alone(odd).Count);
        return log.ToReport();
    }

    private void Identity()
    {
        log.Ask(
            Id.Length is > 0 and <= MostLettersOfAnId && !Id.Any(char.IsWhiteSpace), "The id",
            $"'{Id}' is not one word of 1 to 40 characters.");
        log.Ask(isBuiltIn || RuleCatalog.Find(Id) is null, "The id", $"{Id} belongs to a built-in rule.");
        log.Ask(ReferenceEquals(descriptor, rule.Descriptor), "The descriptor", "It is another object at every call.");
        log.Ask(
            descriptor.Title.Length > 1 && char.IsUpper(descriptor.Title[0]) && descriptor.Title[^1] != '.', "The title",
            $"'{descriptor.Title}' is no imperative such as 'State how long it will take', with a capital and without a full stop.");
    }

    private void Case(RuleCase<T> one)
    {
        var name = kind.Describe(one.Subject);
        if (!log.Answers(name, () => Reviewed(one.Subject, settings), out var findings)) return;
        if (one.Speaks) log.Ask(!findings.IsEmpty, name, "The rule is silent where it is to speak.");
        else log.Ask(findings.IsEmpty, name, () => $"The rule speaks where it is to be silent: {findings[0].Message}");
        foreach (var finding in findings) Sentence(one.Subject, name, finding);
        if (one.At is { } at && !findings.IsEmpty)
        {
            var places = findings.Select(finding => Words(one.Subject, finding) ?? "nothing").ToList();
            log.Ask(
                places.Contains(at, StringComparer.Ordinal), name,
                () => $"The rule is to point at '{at}' and points at {string.Join(", ", places)}.");
        }

        if (one.Severity is { } severity && !findings.IsEmpty)
        {
            log.Ask(
                findings.Any(finding => finding.Severity == severity), name,
                () => $"The rule is to weigh {severity} and weighs {findings[0].Severity}.");
        }

        OnItsOwn(one.Subject, name);
    }

    private void OnItsOwn(T subject, string name)
    {
        if (!log.Answers(name, () => Alone(subject), out var alone)) return;
        log.Ask(
            alone.All(finding => finding.Rule == descriptor), name,
            () => $"It speaks under another rule's name: {alone.First(finding => finding.Rule != descriptor).Rule.Id}.");
        var applies = log.Try(name, () => rule.AppliesTo(kind.Fresh(subject)));
        log.Ask(applies || alone.IsEmpty, name, "It says that it does not apply, and speaks all the same.");
        if (!applies) return;
        var reviewed = Reviewed(subject, RuleSettings.Default);
        log.Ask(
            string.Equals(Text(reviewed), Text(alone.Where(finding => finding.Rule == descriptor)), StringComparison.Ordinal), name,
            "It says one thing when asked alone and another in the reviewer.");
    }

    private void Sentence(T subject, string name, Finding finding)
    {
        log.Ask(IsSentence(finding.Message), name, $"What it says is no sentence with an end: '{finding.Message}'.");
        log.Ask(
            finding.Suggestion is null || IsSentence(finding.Suggestion), name,
            $"What it suggests is no sentence with an end: '{finding.Suggestion}'.");
        log.Ask(finding.Certainty is null or (>= 0 and <= 1), name, "Its certainty is not between 0 and 1.");
        if (finding.Location is not { } location) return;
        log.Ask(
            kind.TextOf(subject, location.Part) is { } text && location.Span.End <= text.Length, name,
            $"It points at {location}, where there is no text.");
    }

    /// <summary>The same in the other order, again, on several threads and under any culture.</summary>
    private void Everywhere()
    {
        var usual = log.Try(Id, () => All(cases));
        if (usual is null) return;
        log.Ask(string.Equals(log.Try(Id, () => All(cases)), usual, StringComparison.Ordinal), Id, "Asked again, it says something else.");
        log.Ask(
            string.Equals(log.Try(Id, () => string.Concat(cases.Reverse().Select(Said).Reverse())), usual, StringComparison.Ordinal), Id,
            "Asked in the other order, it says something else.");
        var answers = new string?[4];
        log.Try(Id, () => Parallel.For(0, answers.Length, at => answers[at] = All(cases)));
        log.Ask(
            answers.All(answer => string.Equals(answer, usual, StringComparison.Ordinal)), Id,
            "Asked on several threads at once, it says something else.");
        log.Add(AnyCulture.Same(Id, () => All(cases)));
    }

    private void Weights()
    {
        if (cases.FirstOrDefault(one => one.Speaks) is not { } speaking) return;
        var name = kind.Describe(speaking.Subject);
        log.Ask(
            log.Try(name, () => Reviewed(speaking.Subject, RuleSettings.Default.Without(Id))).IsEmpty, name,
            "It speaks also where it is switched off.");
        foreach (var severity in Enum.GetValues<Severity>())
        {
            var findings = log.Try(name, () => Reviewed(speaking.Subject, RuleSettings.Default.With(Id, severity)));
            log.Ask(
                findings.All(finding => finding.Severity == severity || finding.Certainty < FindingCollector.SureFrom), name,
                $"It does not weigh {severity} where the settings say so.");
        }
    }

    private string All(IEnumerable<RuleCase<T>> some) => string.Concat(some.Select(Said));

    private string Said(RuleCase<T> one) => Text(Reviewed(one.Subject, settings));

    private ValueList<Finding> Reviewed(T subject, RuleSettings under) => kind.Review(subject, under, isBuiltIn ? null : rule)
        .Where(finding => string.Equals(finding.Rule.Id, Id, StringComparison.Ordinal)).ToValueList();

    private ValueList<Finding> Alone(T subject) => rule.Check(kind.Fresh(subject));

    private string? Words(T subject, Finding finding) =>
        finding.Location is { } location && kind.TextOf(subject, location.Part) is { } text && location.Span.End <= text.Length
            ? location.Span.Of(text).ToString() : null;

    private static string Text(IEnumerable<Finding> findings) => string.Concat(findings.Select(finding =>
        string.Create(CultureInfo.InvariantCulture, $"{finding}|{finding.Location}|{finding.Suggestion}|{finding.Certainty}\n")));

    private static bool IsSentence(string text) =>
        text.Length > 1 && !char.IsWhiteSpace(text[0]) && text.AsSpan().TrimEnd("”\"'’)»“")[^1..] is "." or "!" or "?" or "…" or "。";
}
