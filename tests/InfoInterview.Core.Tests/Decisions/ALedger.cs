using InfoInterview.Decisions;
using InfoInterview.Notes;
using InfoInterview.Rules;
using InfoInterview.Tests.Notes;

namespace InfoInterview.Tests.Decisions;

/// <summary>Paths, beliefs and notes in a few letters, so that a case reads like the talks.</summary>
internal static class ALedger
{
    public static CareerPath Nursing { get; } = new()
    {
        Id = Path("nursing"),
        Name = "Hospital nursing",
        Fields = ["hospital"],
        Kinds =
        [
            new PersonKind { Name = "hospital nurse", Words = ["nurse"], Vantage = Vantage.DoesTheWork },
            new PersonKind { Name = "vendor", Words = ["vendor", "sales"], Vantage = Vantage.OtherSide },
        ],
        Vantages = [Vantage.Left, Vantage.FirstYear],
    };

    public static CareerPath Writing { get; } = new() { Id = Path("writing"), Name = "Technical writing" };

    public static PathId Path(string name) => new(ANote.Named("path " + name));

    public static Belief Belief(string statement, Matter matter = Matter.Hours, CareerPath? path = null) => new()
    {
        Id = new BeliefId(ANote.Named($"belief {statement} {path?.Name}")),
        Path = (path ?? Nursing).Id,
        Matter = matter,
        Statement = statement,
    };

    /// <summary>One path with one belief of which nothing is known.</summary>
    public static Ledger Of(params Belief[] beliefs) => new() { Paths = [Nursing], Beliefs = [.. beliefs] };

    public static Interviewee Nurse(string name, string role = "ICU nurse") =>
        ANote.Person(name) with { Role = role, Sector = "hospital" };

    /// <summary>
    /// Words such as <c>Ana+ Ben- Cem? Dee(+) Eva*</c>: for, against, in doubt, by hearsay, the seeker's own impression. Each is a
    /// note of its own, on the next day.
    /// </summary>
    public static Notebook Talks(string words, string statement) => ANote.Book(
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, day) => Talk(word, statement, ANote.March(day)))]);

    public static InterviewNote Talk(string word, string statement, string day) =>
        ANote.Of(Nurse(word.TrimEnd('+', '-', '?', '*', '(', ')')), day, Says(word, statement));

    public static Func<TextSpan, NoteMark> Says(string word, string statement) => span => new NoteMark.Goal
    {
        Span = span,
        Name = statement,
        Effect = word.Contains('-', StringComparison.Ordinal) ? GoalEffect.Contradicts
            : word.Contains('?', StringComparison.Ordinal) ? GoalEffect.Shakes : GoalEffect.Confirms,
        Voice = word[^1] == ')' ? Voice.Hearsay : word[^1] == '*' ? Voice.OwnImpression : Voice.Contact,
        State = MarkState.Confirmed,
    };

    public static LedgerReading Read(Ledger ledger, Notebook notes, WayOut to = WayOut.OwnScreen) =>
        new LedgerReader().Read(ledger, notes, to);

    public static BeliefReading ReadOne(string words, Belief belief) =>
        Read(Of(belief), Talks(words, belief.Statement)).Paths[0].Beliefs.Should().ContainSingle().Which;
}
