using InfoInterview.People;
using InfoInterview.Time;

namespace InfoInterview.Outreach.Messages;

/// <content>What the occasion says, whichever it is.</content>
internal sealed partial class Letter
{
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
}
