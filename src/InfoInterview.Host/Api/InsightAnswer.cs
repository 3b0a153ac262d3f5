using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Insights;
using InfoInterview.Notes;

namespace InfoInterview.Host.Api;

/// <summary>What the talks say together; nothing of it was told in confidence.</summary>
internal sealed record InsightAnswer
{
    /// <summary>With how many people there were talks.</summary>
    public required int People { get; init; }

    /// <summary>Whether there are too few people to speak of a pattern.</summary>
    public required bool IsOfFew { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    public required IReadOnlyList<Named> Skills { get; init; }

    public required IReadOnlyList<Named> Resources { get; init; }

    public required IReadOnlyList<Named> Referrals { get; init; }

    public required IReadOnlyList<Named> Avenues { get; init; }

    public required IReadOnlyList<Named> Employers { get; init; }

    public required IReadOnlyList<Named> Wording { get; init; }

    /// <summary>Skills that were named as needed, and what to do about each.</summary>
    public required IReadOnlyList<Gap> Gaps { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Notes that stay out, since all of them was told in confidence.</summary>
    public required int Withheld { get; init; }

    /// <summary>Passages of other notes that stay out.</summary>
    public required int WithheldPassages { get; init; }

    public static InsightAnswer Of(ReleasedInsight insight) => new()
    {
        People = insight.Synthesis.People.Count,
        IsOfFew = insight.Synthesis.IsOfFew,
        Themes = [.. insight.Synthesis.Themes.Where(theme => theme.Said.People > 0).Select(Theme.Of)],
        Topics = [.. insight.Synthesis.Topics.Select(Topic.Of)],
        Skills = Named.Of(insight.Synthesis.Skills),
        Resources = Named.Of(insight.Synthesis.Resources),
        Referrals = Named.Of(insight.Synthesis.Referrals),
        Avenues = Named.Of(insight.Synthesis.Avenues),
        Employers = Named.Of(insight.Synthesis.Employers),
        Wording = Named.Of(insight.Synthesis.Phrases),
        Gaps = [.. insight.Gaps.Gaps.Select(Gap.Of)],
        Questions = [.. insight.Synthesis.Questions.Select(Question.Of)],
        Withheld = insight.Withheld,
        WithheldPassages = insight.WithheldPassages,
    };

    /// <summary>What several people spoke of.</summary>
    internal sealed record Theme
    {
        public required Guid Id { get; init; }

        public required string Name { get; init; }

        /// <summary>Such as <c>saidByOne</c> or <c>recurring</c>.</summary>
        public required string Standing { get; init; }

        public required int People { get; init; }

        public required int OfPeople { get; init; }

        public required int Mentions { get; init; }

        /// <summary>Whether it comes up more in later talks: <c>rising</c>, <c>falling</c>, <c>steady</c>, or too few to tell.</summary>
        public required string Direction { get; init; }

        /// <summary>What was said, in the words of the notes.</summary>
        public required IReadOnlyList<string> Quotes { get; init; }

        public static Theme Of(ThemeSummary theme) => new()
        {
            Id = theme.Theme.Id.Value,
            Name = theme.Theme.Name,
            Standing = Words.Of(theme.Standing),
            People = theme.Said.People,
            OfPeople = theme.Said.OfPeople,
            Mentions = theme.Said.Mentions,
            Direction = Words.Of(theme.Direction),
            Quotes = [.. theme.Representative.Select(evidence => evidence.Quote)],
        };
    }

    /// <summary>Something on which people take positions.</summary>
    internal sealed record Topic
    {
        public required string About { get; init; }

        /// <summary>Such as <c>contrast</c>.</summary>
        public required string Agreement { get; init; }

        public required IReadOnlyList<Position> Positions { get; init; }

        /// <summary>How many said nothing about it, which is not disagreeing.</summary>
        public required int Silent { get; init; }

        public static Topic Of(TopicViews topic) => new()
        {
            About = topic.Topic,
            Agreement = Words.Of(topic.Agreement),
            Positions = [.. topic.Positions.Select(one => new Position { Says = one.Position,
                Who = [.. one.Holders.Select(holder => holder.Who.Name)] })],
            Silent = topic.Silent,
        };
    }

    /// <summary>A position, and who holds it.</summary>
    internal sealed record Position
    {
        public required string Says { get; init; }

        public required IReadOnlyList<string> Who { get; init; }
    }

    /// <summary>Something that was named, and by how many.</summary>
    internal sealed record Named
    {
        public required string Name { get; init; }

        public required int People { get; init; }

        public required int Mentions { get; init; }

        public static IReadOnlyList<Named> Of(ValueList<NamedThing> things) =>
            [.. things.Select(thing => new Named { Name = thing.Name, People = thing.Said.People, Mentions = thing.Said.Mentions })];
    }

    /// <summary>A skill that is needed and that the seeker cannot show yet.</summary>
    internal sealed record Gap
    {
        public required string Skill { get; init; }

        public required int People { get; init; }

        /// <summary>The day on which it was named last.</summary>
        public required string LastNamed { get; init; }

        /// <summary>Such as <c>course</c> or <c>project</c>.</summary>
        public required string Step { get; init; }

        public required string Advice { get; init; }

        public static Gap Of(SkillGap gap) => new()
        {
            Skill = gap.Needed.Name,
            People = gap.Needed.Said.People,
            LastNamed = LocalText.WriteDate(gap.LastNamed),
            Step = Words.Of(gap.Step),
            Advice = gap.Advice,
        };
    }

    /// <summary>A question that is still open.</summary>
    internal sealed record Question
    {
        public required string Words { get; init; }

        public required string About { get; init; }

        /// <summary>Why it is open, such as <c>contrast</c>.</summary>
        public required string Origin { get; init; }

        public static Question Of(QuestionToAsk question) =>
            new() { Words = question.Words, About = question.About, Origin = Inputs.Words.Of(question.Origin) };
    }
}
