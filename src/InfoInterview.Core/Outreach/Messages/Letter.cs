using InfoInterview.Language;
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
        IsGerman = LanguageTag.Primary(language) is "de";
        SeekerName = seeker.Name.Full;
    }

    public Seeker Seeker { get; }

    public Contact Contact { get; }

    public Occasion Occasion { get; }

    public MessageStyle Style { get; }

    public string SeekerName { get; }

    /// <summary>Whether it is written in German, where titles have words and cases of their own.</summary>
    public bool IsGerman { get; }

    public Ask? Ask => Occasion switch
    {
        Occasion.Request request => request.Ask,
        Occasion.Introduction introduction => introduction.Ask,
        Occasion.FollowUp followUp => followUp.Ask,
        Occasion.AskAgain again => again.Ask,
        Occasion.OtherWay other => other.Ask,
        Occasion.HandedOn handedOn => handedOn.Ask,
        _ => null,
    };

    /// <summary>Who suggested writing.</summary>
    public PersonName? ReferredBy => Occasion switch
    {
        Occasion.Request request => request.ReferredBy,
        Occasion.OtherWay other => other.ReferredBy,
        _ => null,
    };

    /// <summary>The third person of whom the message speaks.</summary>
    public Contact? Person => Occasion switch
    {
        Occasion.Introduction introduction => introduction.Person,
        Occasion.ReferralThanks thanks => thanks.Person,
        Occasion.ReferrerReport report => report.Person,
        _ => null,
    };

    /// <summary>Who reads it for the contact; <c>null</c> when they read it themselves.</summary>
    public PersonName? Through => Occasion switch
    {
        Occasion.OfferTimes offer => offer.Through,
        Occasion.AcceptTime accepted => accepted.Through,
        Occasion.Reschedule moved => moved.Through,
        _ => null,
    };

    /// <summary>The one time of which the message speaks.</summary>
    public Appointment? Meeting => Occasion switch
    {
        Occasion.Confirmation confirmation => confirmation.Appointment,
        Occasion.AcceptTime accepted => accepted.Appointment,
        _ => null,
    };

    /// <summary>Where the two meet at that time.</summary>
    public string? Place => Occasion switch
    {
        Occasion.Confirmation confirmation => confirmation.Place,
        Occasion.AcceptTime accepted => accepted.Place,
        _ => null,
    };

    /// <summary>The link to that call.</summary>
    public string? Link => Occasion switch
    {
        Occasion.Confirmation confirmation => confirmation.Link,
        Occasion.AcceptTime accepted => accepted.Link,
        _ => null,
    };

    /// <summary>What the conversation is about, where times for it are agreed on.</summary>
    public string? Topic => Occasion switch
    {
        Occasion.OfferTimes offer => offer.Topic,
        Occasion.Confirmation confirmation => confirmation.Topic,
        Occasion.AcceptTime accepted => accepted.Topic,
        Occasion.Reschedule moved => moved.Topic,
        Occasion.TakeUpAgain again => again.Topic,
        Occasion.ResumeAsAsked resume => resume.Topic,
        _ => null,
    };

    /// <summary>The times from which the reader may choose.</summary>
    public ValueList<Appointment> OfferedTimes => Occasion switch
    {
        Occasion.OfferTimes offer => offer.Times,
        Occasion.AskAgain again => again.Times,
        Occasion.Apology apology => apology.Times,
        Occasion.Reschedule moved => moved.Times,
        Occasion.TakeUpAgain again => again.Times,
        Occasion.ResumeAsAsked resume => resume.Times,
        _ => [],
    };

    /// <summary>Whether the channel shows a subject line.</summary>
    public bool HasSubject => Style.Channel is Channel.Email or Channel.WarmIntroduction;

    /// <summary>A profile link is no news to somebody who reads on LinkedIn.</summary>
    public bool IsOnLinkedIn => Style.Channel is Channel.LinkedIn or Channel.LinkedInNote;

    public IReadOnlyList<string> Times => times ??= [.. OfferedTimes.Select(When)];

    /// <summary>The questions to be answered in writing, each on one line.</summary>
    public IReadOnlyList<string> Questions => Occasion is Occasion.WrittenQuestions { Questions: var asked } ? [.. asked.Select(FieldText.Name).OfType<string>()] : [];

    /// <summary>
    /// What a talk is about. German nouns have capitals, so that what begins small is a clause or several words: quotation marks keep it together after
    /// "zum Thema".
    /// </summary>
    public string? AsTopic(string? text)
    {
        var topic = FieldText.Phrase(text);
        return IsGerman && topic is [var first, ..] && char.IsLower(first) && !topic.Contains('„', StringComparison.Ordinal) ? $"„{topic}“" : topic;
    }

    /// <summary>Somebody of whom the reader should know at once who it is: the title, and the name in full.</summary>
    public string Titled(PersonName name) => name.Title is { } title ? $"{(IsGerman ? GermanTitles.Nominative(title) : title)} {name.Full}" : name.Full;

    /// <summary>The contact, as somebody else speaks of them: "Ms. Halvorsen".</summary>
    public string ContactTitled(bool isDative) => Contact.Name is not { Title: { } title, Family: { } family } ? Contact.Name.Full
        : !IsGerman ? $"{title} {family}"
        : $"{(isDative ? GermanTitles.Dative(title) : GermanTitles.Nominative(title))} {family}";

    /// <summary>The greeting of whoever reads it first.</summary>
    public string Greeting(Formality address) => Through is { } name ? Salutation.For(name, address, greetings) : Greeting(Contact, address);

    public string Greeting(Contact person, Formality address) => Salutation.For(person, address, greetings);

    public string? Day(LocalDate? day) => day is { } given ? words.Day(given) : null;

    public string? Month(LocalDate? day) => day is { } given ? words.Month(given) : null;

    public string When(Appointment appointment)
    {
        var start = appointment.StartsAt(zones).Instant;
        return words.Moment(start, Contact.Zone, appointment.Zone, Seeker.Zone, zones);
    }
}
