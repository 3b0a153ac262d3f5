using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Tests.Engagements;

/// <summary>
/// A seeker's way with one contact, walked only through what hosts call: answers are read and confirmed, the step is planned beside the
/// book, its letter is written and checked, and what was done is recorded. All times are London's; 1 September 2026 is a Tuesday.
/// </summary>
internal sealed class Life
{
    private static readonly ReplyReader Reader = new();
    private static readonly FollowUpPlanner Planner = new();
    private static readonly OccasionWriter Writer = new();
    private static readonly OutreachComposer Composer = new();

    private Life(SeekerBook book, Engagement engagement)
    {
        Book = book;
        Engagement = engagement;
        book.Add(engagement);
    }

    public static Seeker Dana { get; } = A.Seeker() with { Id = new SeekerId(Id(900)), Field = "offshore siting" };

    public static Contact Ruth { get; } = A.Contact() with
    {
        Id = new ContactId(Id(1)),
        Points = [ContactPoint.Email("ruth@example.com")]
    };

    public SeekerBook Book { get; }

    public Engagement Engagement { get; private set; }

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static Life Begin(params Fact[] facts) => With(Ruth, new SeekerBook(), facts);

    public static Life With(Contact contact, SeekerBook book, params Fact[] facts) => With(Dana, contact, book, facts);

    public static Life With(Seeker seeker, Contact contact, SeekerBook book, params Fact[] facts) => new Life(book,
        Engagement.Begin(seeker, contact)).Record(facts);

    public Life Record(params Fact[] facts)
    {
        Engagement = Engagement.Record(facts);
        Book.Add(Engagement);
        return this;
    }

    /// <summary>They answer, the reader reads it, and a person confirms what it says, with what only a person knows.</summary>
    public Life Hear(string text, string at, Func<ReplyReceived, ReplyReceived>? confirm = null)
    {
        var reply = Reader.Read(text, A.Day(at[..10])).ToFact(A.At(at), zone: Engagement.Contact.Zone);
        return Record(confirm is null ? reply : confirm(reply));
    }

    public string[] Plan(string at) => [.. Steps(at).Select(Expect.Line)];

    /// <summary>The step that is planned as the line says it.</summary>
    public NextStep Step(string at, string expected)
    {
        var steps = Steps(at);
        steps.Select(Expect.Line).Should().Contain(expected, $"stage {Engagement.Stage}, facts {string.Join(" | ", Engagement.Facts)}");
        return steps.Single(step => string.Equals(Expect.Line(step), expected, StringComparison.Ordinal));
    }

    public string? WhySilent(string at) => Planner.WhySilent(Engagement, Book.Around(Engagement), A.At(at))?.Reason;

    /// <summary>The letter of a step, from what is recorded and what is said besides; ready, with nothing held against it.</summary>
    public string Letter(NextStep step, params (string Field, string Text)[] said) => Draft(step, WaysTried.For(Engagement, step),
        said).Body;

    public OutreachDraft Draft(NextStep step, Channel channel, params (string Field, string Text)[] said)
    {
        var input = new OccasionInput
        {
            Purpose = step.Message!.Value,
            Fields = [.. said.Select(one => new OccasionField { Name = one.Field, Text = one.Text })]
        };
        var reading = Writer.For(Engagement, step, Book, input)!;
        reading.Occasion
            .Should().NotBeNull(string.Join(' ',
            reading.Missing.Select(missing => missing.Field).Concat(reading.Problems.Select(problem => problem.Message))));
        var draft = Composer.Compose(Engagement.Seeker, Engagement.Contact, reading.Occasion!,
            new MessageStyle { Channel = channel }).ToDraft();
        draft.Review.Verdict.Should().Be(Verdict.Ready, draft.Body);
        draft.Findings.Should().BeEmpty(draft.Body);
        return draft;
    }

    /// <summary>What is missing before the letter can be written.</summary>
    public string[] Missing(NextStep step) => [.. Writer.For(Engagement, step, Book)!.Missing.Select(missing => missing.Field)];

    /// <summary>The step is done, recorded, and gone.</summary>
    public Life Do(NextStep step, string at)
    {
        Record(StepDone.FactOf(Engagement, step, A.At(at))!);
        Steps(at).Select(one => one.Key).Should().NotContain(step.Key);
        return this;
    }

    private ValueList<NextStep> Steps(string at) => Planner.Plan(Engagement, Book.Around(Engagement), A.At(at));
}
