using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Ui;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>What the page of one contact shows.</summary>
internal sealed record ContactView
{
    public required StoredContact Stored { get; init; }

    public required StoredEngagement Engagement { get; init; }

    public required IReadOnlyList<StepLine> Steps { get; init; }

    /// <summary>Why there is nothing to do; <c>null</c> when there is something.</summary>
    public required Silence? Silence { get; init; }

    /// <summary>Those of whom a message may speak.</summary>
    public required SeekerBook Book { get; init; }

    /// <summary>What is weak in the record of the person and in how the two are in touch.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Now, where the seeker lives, as a form shows it.</summary>
    public required string LocalNow { get; init; }

    /// <summary>The day, where the seeker lives.</summary>
    public required LocalDate Today { get; init; }

    public required DateTimeZone SeekerZone { get; init; }

    /// <summary>A new key for the next thing that is recorded.</summary>
    public required string Key { get; init; }

    public Contact Contact => Stored.Contact;

    public Seeker Seeker => Engagement.Engagement.Seeker;

    public Stage Stage => Engagement.Engagement.Stage;

    public Offer Offer => Offer.For(Engagement.Engagement);

    public string Headline => string.Join(", ", new[] { Contact.Role, Contact.Organization }.OfType<string>());

    public string? Profile => WebLinks.Safe(Contact.Point(ContactPointKind.LinkedIn)?.Value);

    /// <summary>Whether a step asks for a message to this person now.</summary>
    public bool IsTimeToWrite => Steps.Any(line => line.Step is { GoesToContact: true, Status: not WindowStatus.Waiting });

    /// <summary>How the person is spoken of in the page's own sentences.</summary>
    public string ShortName => Contact.Name.Given ?? Contact.Name.Full;

    /// <summary>The moment of looking.</summary>
    public required Instant Now { get; init; }

    /// <summary>The way on which the two have been in touch last; what is recorded by hand is most likely of the same.</summary>
    public Channel Way => Engagement.Engagement.Standing.Reverse().Select(fact => fact switch
    {
        OutreachSent sent => sent.By,
        FollowUpSent followUp => followUp.By,
        ThankYouSent thanks => thanks.By,
        MessageSent message => message.By,
        _ => (Channel?)null,
    }).FirstOrDefault(by => by is not null) ?? Channel.Email;

    /// <summary>Whether the next word is theirs.</summary>
    public bool IsWaitingForAnswer => Contact.MayBeContacted
        && (Stage is Stage.AwaitingReply or Stage.Postponed
            || (Stage == Stage.Scheduling && !Steps.Any(line => StepDeed.IsNow(line.Step))));

    /// <summary>The part of the page that matters now.</summary>
    public string Moment => Stage switch
    {
        _ when !Contact.MayBeContacted => ContactTabs.About,
        Stage.Preparing => Contact.Admired is null ? ContactTabs.About : ContactTabs.Message,
        _ => IsTimeToWrite ? ContactTabs.Message : ContactTabs.History,
    };

    public string Seen => string.Join(' ', Engagement.Engagement.Facts.Select(Mark));

    /// <summary>Tells a fact from others across two views of a page.</summary>
    public static string Mark(Fact fact) =>
        string.Create(CultureInfo.InvariantCulture, $"{fact.GetType().Name}@{fact.At.ToUnixTimeTicks()}");
}
