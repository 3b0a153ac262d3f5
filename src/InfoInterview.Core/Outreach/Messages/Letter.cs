using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Outreach.Messages;

/// <summary>What a message is rendered from: who writes to whom, why, and in which language dates are written.</summary>
internal sealed class Letter
{
    private readonly IDateTimeZoneProvider zones;
    private readonly SalutationLanguage greetings;
    private readonly DateWords words;
    private IReadOnlyList<string>? times;

    public Letter(Seeker seeker, Contact contact, Occasion occasion, MessageStyle style, string language, SalutationLanguage greetings, IDateTimeZoneProvider zones)
    {
        Seeker = seeker;
        Contact = contact;
        Occasion = occasion;
        Style = style;
        this.greetings = greetings;
        this.zones = zones;
        words = DateWords.For(language);
        SeekerName = seeker.Name.Full;
    }

    public Seeker Seeker { get; }

    public Contact Contact { get; }

    public Occasion Occasion { get; }

    public MessageStyle Style { get; }

    public string SeekerName { get; }

    public Ask? Ask => Occasion switch
    {
        Occasion.Request request => request.Ask,
        Occasion.Introduction introduction => introduction.Ask,
        Occasion.FollowUp followUp => followUp.Ask,
        _ => null,
    };

    /// <summary>The third person of whom the message speaks.</summary>
    public Contact? Person => Occasion switch
    {
        Occasion.Introduction introduction => introduction.Person,
        Occasion.ReferrerReport report => report.Person,
        _ => null,
    };

    /// <summary>Whether the channel shows a subject line.</summary>
    public bool HasSubject => Style.Channel is Channel.Email or Channel.WarmIntroduction;

    /// <summary>A profile link is no news to somebody who reads on LinkedIn.</summary>
    public bool IsOnLinkedIn => Style.Channel is Channel.LinkedIn or Channel.LinkedInNote;

    public IReadOnlyList<string> Times => times ??= Occasion is Occasion.OfferTimes offer ? [.. offer.Times.Select(When)] : [];

    public string Greeting(Contact person, Formality address) => Salutation.For(person, address, greetings);

    public string? Day(LocalDate? day) => day is { } given ? words.Day(given) : null;

    public string? Month(LocalDate? day) => day is { } given ? words.Month(given) : null;

    public string When(Appointment appointment)
    {
        var start = appointment.StartsAt(zones).Instant;
        return words.Moment(start, Contact.Zone ?? appointment.Zone, Seeker.Zone, zones);
    }
}
