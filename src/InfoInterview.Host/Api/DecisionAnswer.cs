using InfoInterview.Decisions;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Api;

/// <summary>Where the seeker stands with each path; what was told in confidence moved nothing in it.</summary>
internal sealed record DecisionAnswer
{
    public required IReadOnlyList<Path> Paths { get; init; }

    /// <summary>With whom one talked who belong to no path yet.</summary>
    public required IReadOnlyList<string> Unplaced { get; init; }

    /// <summary>What is wrong with what is kept; <c>null</c> when nothing is.</summary>
    public string? Problem { get; init; }

    public static DecisionAnswer Of(LedgerReading reading, DecisionPage page, string? problem) => new()
    {
        Paths = [.. page.Paths.Select(path => Path.Of(path, reading.Find(path.Path)))],
        Unplaced = page.Unplaced,
        Problem = problem,
    };

    /// <summary>One path.</summary>
    internal sealed record Path
    {
        public required Guid Id { get; init; }

        public required string Name { get; init; }

        /// <summary>Who was heard, as a sentence.</summary>
        public required string Heard { get; init; }

        public required IReadOnlyList<Line> For { get; init; }

        public required IReadOnlyList<Line> Against { get; init; }

        public required IReadOnlyList<Line> Open { get; init; }

        public required IReadOnlyList<Belief> Beliefs { get; init; }

        /// <summary>What nobody has thought of yet, such as <c>hours</c>.</summary>
        public required IReadOnlyList<string> Unthought { get; init; }

        /// <summary>Which questions to whom would settle most.</summary>
        public required IReadOnlyList<Asking> Questions { get; init; }

        /// <summary>What to try next; <c>null</c> when there is nothing.</summary>
        public Trial? Next { get; init; }

        public required IReadOnlyList<Trial> Tried { get; init; }

        /// <summary><c>take</c> or <c>leave</c>; <c>null</c> while nothing is decided.</summary>
        public string? Choice { get; init; }

        public static Path Of(PathPage page, PathReading? reading) => new()
        {
            Id = page.Path.Value,
            Name = page.Name,
            Heard = page.Heard,
            For = Line.Of(page.For),
            Against = Line.Of(page.Against),
            Open = Line.Of(page.Open),
            Beliefs = [.. (reading?.Beliefs ?? []).Select(Belief.Of)],
            Unthought = [.. page.Unthought.Select(Words.Of)],
            Questions = [.. page.Questions.Select(question => new Asking { Question = question.Question, Whom = question.Whom?.Id.Value,
                Reason = question.Reason })],
            Next = page.Next is { } next ? Trial.Of(next) : null,
            Tried = [.. page.Tried.Select(Trial.Of)],
            Choice = page.Choice is { } choice ? Words.Of(choice.Kind) : null,
        };
    }

    /// <summary>A belief as a line for, against or open, with the reason.</summary>
    internal sealed record Line
    {
        public required Guid Belief { get; init; }

        public required string Text { get; init; }

        public required string Reason { get; init; }

        public static IReadOnlyList<Line> Of(ValueList<PageLine> lines) =>
            [.. lines.Select(line => new Line { Belief = line.Belief.Value, Text = line.Text, Reason = line.Reason })];
    }

    /// <summary>What the talks did to a belief.</summary>
    internal sealed record Belief
    {
        public required Guid Id { get; init; }

        public required string Statement { get; init; }

        /// <summary>Such as <c>unheard</c> or <c>contested</c>.</summary>
        public required string Standing { get; init; }

        /// <summary>From <c>notSo</c> to <c>so</c>.</summary>
        public required string Leaning { get; init; }

        public required int Points { get; init; }

        /// <summary>How many people were heard on the path.</summary>
        public required int OfPeople { get; init; }

        public static Belief Of(BeliefReading reading) => new()
        {
            Id = reading.Belief.Id.Value,
            Statement = reading.Belief.Statement,
            Standing = Words.Of(reading.Standing),
            Leaning = Words.Of(reading.Leaning),
            Points = reading.Points,
            OfPeople = reading.OfPeople,
        };
    }

    /// <summary>A question that would settle something.</summary>
    internal sealed record Asking
    {
        public required string Question { get; init; }

        /// <summary>The contact to ask; <c>null</c> when it is a kind of person whom one does not know yet.</summary>
        public Guid? Whom { get; init; }

        public required string Reason { get; init; }
    }

    /// <summary>Something to try out, or tried.</summary>
    internal sealed record Trial
    {
        public required string What { get; init; }

        public required string Day { get; init; }

        public required bool IsDone { get; init; }

        public string? Result { get; init; }

        public static Trial Of(Experiment experiment) => new()
        {
            What = experiment.What,
            Day = LocalText.WriteDate(experiment.Day),
            IsDone = experiment.IsDone,
            Result = experiment.Result,
        };
    }
}
