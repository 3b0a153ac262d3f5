using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Host.Insights;

/// <summary>What the talks say together, for the seeker's own screen.</summary>
internal sealed record InsightView
{
    /// <summary>More themes than this are no table to read; the rest stands in the lists.</summary>
    public const int MostRows = 60;

    public required Synthesis Synthesis { get; init; }

    /// <summary>The texts of the notes, to show evidence in its line.</summary>
    public required IReadOnlyDictionary<NoteId, string> Texts { get; init; }

    public required SkillGaps Gaps { get; init; }

    public required ValueList<HeldSkill> Held { get; init; }

    /// <summary>Notes that stay out of a report to share.</summary>
    public required int WithheldFromOthers { get; init; }

    /// <summary>Notes that stay out of a report for the seeker.</summary>
    public required int WithheldFromOwn { get; init; }

    /// <summary>The questions that may lie on the table in a talk.</summary>
    public required IReadOnlySet<string> MayBeAsked { get; init; }

    /// <summary>With whom a conversation is planned or being arranged.</summary>
    public required IReadOnlyList<Contact> ToAsk { get; init; }

    /// <summary>How many passages of the notes to share stay behind.</summary>
    public required int PassagesKept { get; init; }

    /// <summary>The report to share, exactly as it leaves.</summary>
    public required string ToShare { get; init; }

    public IReadOnlyList<ThemeSummary> Rows => Synthesis.Themes.Where(theme => theme.Said.People > 0).Take(MostRows).ToList();

    public IReadOnlyList<ThemeSummary> Shared => Synthesis.Themes.Where(theme => theme.Standing is ThemeStanding.Recurring or ThemeStanding.SharedByFew).ToList();

    public IReadOnlyList<TopicViews> Contrasts => Synthesis.Contrasts.ToList();

    public IReadOnlyList<TopicViews> OtherTopics => Synthesis.Topics.Where(topic => topic.Agreement != TopicAgreement.Contrast).ToList();

    public IReadOnlyList<TalkSummary> Talks => Synthesis.Talks.Reverse().ToList();

    public IReadOnlyList<(string Title, string Id, ValueList<NamedThing> Things)> Lists =>
    [
        (Spoken.Of("To read, watch or use"), "resources", Synthesis.Resources),
        (Spoken.Of("People to talk to"), "referrals", Synthesis.Referrals),
        (Spoken.Of("Ways you had not thought of"), "avenues", Synthesis.Avenues),
        (Spoken.Of("Employers worth a look"), "employers", Synthesis.Employers),
        (Spoken.Of("Wording for résumé and letters"), "wording", Synthesis.Phrases),
    ];

    /// <summary>Where a person stands among all, for an anchor.</summary>
    public int PlaceOf(Interviewee who)
    {
        var place = 0;
        foreach (var person in Synthesis.People)
        {
            if (person == who) return place;
            place++;
        }

        return place;
    }
}
