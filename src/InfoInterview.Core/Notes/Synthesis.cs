using InfoInterview.Notes.Binding;
using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// What many talks say together. It depends on the notes and not on their order. Only confirmed marks count, people are counted
/// before mentions, and what was said at second hand is kept apart. Equal when all parts are equal (G6.4).
/// </summary>
public sealed record Synthesis
{
    /// <summary>So many people have to be talked with before anything is called recurring.</summary>
    public const int EnoughPeople = 3;

    /// <summary>Where it may go, and nowhere else.</summary>
    public required WayOut To { get; init; }

    /// <summary>Everybody talked with, by the day of the first talk, as the latest note knows them.</summary>
    public required ValueList<Interviewee> People { get; init; }

    /// <summary>The talks, by day.</summary>
    public required ValueList<TalkSummary> Talks { get; init; }

    /// <summary>
    /// The themes: those that more people said first, then those with more mentions, then by name. Sub-themes stand among them.
    /// </summary>
    public required ValueList<ThemeSummary> Themes { get; init; }

    /// <summary>The topics: contrasts first, then those with more speakers, then by name.</summary>
    public required ValueList<TopicViews> Topics { get; init; }

    /// <summary>The goals that something was said about, by name.</summary>
    public required ValueList<GoalReview> Goals { get; init; }

    /// <summary>Skills that are needed or used, those that more people named first; so are the lists below.</summary>
    public required ValueList<NamedThing> Skills { get; init; }

    /// <summary>What to read, watch, join or use.</summary>
    public required ValueList<NamedThing> Resources { get; init; }

    /// <summary>Whom to talk to (G4.7).</summary>
    public required ValueList<NamedThing> Referrals { get; init; }

    /// <summary>Ways that the seeker had not thought of (G6.5).</summary>
    public required ValueList<NamedThing> Avenues { get; init; }

    /// <summary>Organizations that are worth a look (G6.5).</summary>
    public required ValueList<NamedThing> Employers { get; init; }

    /// <summary>Wording for résumé and letters (G6.6).</summary>
    public required ValueList<NamedThing> Phrases { get; init; }

    /// <summary>
    /// How far each objective has come, in the order of <see cref="SynthesisOptions.Objectives"/>; one that stands there twice
    /// comes once (G1.3).
    /// </summary>
    public ValueList<ObjectiveReview> Objectives { get; init; }

    /// <summary>
    /// What to ask next: noted questions, those planned and not answered, contrasts, goals in doubt, then what only one person
    /// said.
    /// </summary>
    public required ValueList<QuestionToAsk> Questions { get; init; }

    /// <summary>What to mind, for the seeker.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>How many proposals nobody has decided on; they count for nothing.</summary>
    public required int Undecided { get; init; }

    /// <summary>The themes that at least two different people said, of at least <see cref="EnoughPeople"/>.</summary>
    public ValueList<ThemeSummary> Recurring => Pages.Where(Themes, theme => theme.Standing == ThemeStanding.Recurring);

    /// <summary>The themes that one person said, however often.</summary>
    public ValueList<ThemeSummary> SaidByOne => Pages.Where(Themes, theme => theme.Standing == ThemeStanding.SaidByOne);

    /// <summary>The topics on which people hold different views.</summary>
    public ValueList<TopicViews> Contrasts => Pages.Where(Topics, topic => topic.Agreement == TopicAgreement.Contrast);

    /// <summary>Whether fewer people were talked with than <see cref="EnoughPeople"/>.</summary>
    public bool IsOfFew => People.Count < EnoughPeople;

    /// <summary>The objectives that nothing was said about.</summary>
    public ValueList<ObjectiveReview> Unserved => Pages.Where(Objectives, objective => objective.People.IsEmpty);

    /// <summary>Who said nothing about a topic of this synthesis; they do not disagree.</summary>
    /// <param name="topic">One of <see cref="Topics"/>.</param>
    /// <returns>The people, in the order of <see cref="People"/>; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is <c>null</c>.</exception>
    public ValueList<Interviewee> SilentOn(TopicViews topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var spoke = new HashSet<Interviewee>();
        foreach (var position in topic.Positions)
        {
            foreach (var holder in position.Holders) spoke.Add(holder.Who);
        }

        foreach (var mixed in topic.Mixed) spoke.Add(mixed.Who);
        return Pages.Where(People, person => !spoke.Contains(person));
    }

    /// <summary>The counts; never the words.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"Synthesis for {To} of {People.Count} people, {Talks.Count} talks, {Themes.Count} themes, "
            + $"{Topics.Count} topics");
}
