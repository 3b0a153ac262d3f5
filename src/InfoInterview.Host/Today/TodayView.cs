using InfoInterview.Actions;
using InfoInterview.Host.Steps;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Today;

/// <summary>What there is to do now, what comes up, and whom to ask next.</summary>
internal sealed record TodayView
{
    /// <summary>Who one is; <c>null</c> before one has said so.</summary>
    public Seeker? Seeker { get; init; }

    /// <summary>What to do now, in order; a handful.</summary>
    public IReadOnlyList<TodayLine> Now { get; init; } = [];

    /// <summary>How many more can be done today.</summary>
    public int More { get; init; }

    /// <summary>The tasks of one's own that are late or due soon, the first ones.</summary>
    public IReadOnlyList<ActionCard> Tasks { get; init; } = [];

    /// <summary>What comes up next.</summary>
    public IReadOnlyList<StepLine> Coming { get; init; } = [];

    /// <summary>How many steps are planned in all.</summary>
    public int Planned { get; init; }

    /// <summary>People who are worth asking next.</summary>
    public ValueList<PersonWorthAsking> Worth { get; init; } = [];

    /// <summary>Why nobody new should be asked today; <c>null</c> when one may.</summary>
    public string? AskingWaits { get; init; }

    /// <summary>Whether the invented people are here.</summary>
    public bool HasSample { get; init; }

    public CampaignFigures Figures { get; init; } = CampaignFigures.None;

    /// <summary>The day after today, where the seeker lives.</summary>
    public LocalDate Tomorrow { get; init; }

    public bool HasContacts => Figures.Places.Count > 0;

    /// <summary>Whether somebody was asked already.</summary>
    public bool HasBegun => Figures.Places.Any(place => place.Stage is not null);

    public int NotAsked => Figures.Places.Where(place => place is { Stage: null, IsSilent: false }).Sum(place => place.Count);
}
