using InfoInterview;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Scheduling;

namespace CareerCentre;

/// <summary>A student: who they are, and when they could talk.</summary>
public sealed class SeekerRow
{
    public Guid Id { get; init; }

    public required Seeker Person { get; set; }

    public Availability? Availability { get; set; }
}

/// <summary>Somebody of the alumni, whom many students may ask.</summary>
public sealed class ContactRow
{
    public Guid Id { get; init; }

    public required Contact Person { get; set; }

    public Availability? Availability { get; set; }
}

/// <summary>One student's dealings with one of the alumni. What can be worked out from the facts is not kept.</summary>
public sealed class EngagementRow
{
    public Guid Id { get; init; }

    public Guid SeekerId { get; init; }

    public Guid ContactId { get; init; }

    public SeekerRow? Seeker { get; init; }

    public ContactRow? Contact { get; init; }

    public ValueList<Fact> Facts { get; set; }

    /// <summary>Counts the changes, so that of two people who record at once neither overwrites the other.</summary>
    public int Version { get; set; }

    public Engagement ToEngagement() => Engagement.Restore(Seeker!.Person, Contact!.Person, Facts, new EngagementId(Id));
}
