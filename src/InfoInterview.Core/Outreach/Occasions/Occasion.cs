using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Outreach;

/// <summary>
/// Why one writes, with the facts that such a message states. A text that is required and still blank is asked for by the composer; a
/// blank optional one leaves its sentence out. Texts stand as one would say them to the person: "your talk on permitting". Equal when
/// the case and all its parts are equal.
/// </summary>
public abstract partial record Occasion
{
    private Occasion()
    {
    }

    /// <summary>What the message is for.</summary>
    public abstract MessagePurpose Purpose { get; }

    /// <summary>Whether somebody else, such as an assistant, reads it for the contact.</summary>
    internal bool IsThroughSomebody =>
        this is OfferTimes { Through: not null } or AcceptTime { Through: not null } or Reschedule { Through: not null };

    /// <summary>The first request for a conversation (G3.1).</summary>
    public sealed record Request : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Request;

        /// <summary>What is asked for.</summary>
        public required Ask Ask { get; init; }

        /// <summary>Who suggested writing to them, and may be named; <c>null</c> when nobody did.</summary>
        public PersonName? ReferredBy { get; init; }

        /// <summary>Who else in the same house was asked, said openly; <c>null</c> leaves it out.</summary>
        public PersonName? AskedColleague { get; init; }

        /// <summary>How one found them, such as "through the alumni directory"; <c>null</c> leaves it out (G3.2).</summary>
        public string? Found { get; init; }

        /// <summary>What the two share, such as "the same high school"; <c>null</c> leaves it out.</summary>
        public string? Shared { get; init; }

        /// <summary>
        /// What one is after oneself, such as "to decide between clerking and a firm"; <c>null</c> leaves it out (G3.3).
        /// </summary>
        public string? Goal { get; init; }

        /// <summary>
        /// What of their path bears on one's own, such as "your move from teaching to design"; <c>null</c> leaves it out (G3.3).
        /// </summary>
        public string? Path { get; init; }
    }

    /// <summary>
    /// The request to somebody whom both know, with a note to pass on (G3.5). The contact of the message is the connector.
    /// </summary>
    public sealed record Introduction : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.IntroductionRequest;

        /// <summary>What one would ask the other person for.</summary>
        public required Ask Ask { get; init; }

        /// <summary>The person one would like to meet.</summary>
        public required Contact Person { get; init; }
    }

    /// <summary>The one reminder (G8.1).</summary>
    public sealed record FollowUp : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.FollowUp;

        /// <summary>What was asked for.</summary>
        public required Ask Ask { get; init; }

        /// <summary>
        /// The subject of the request, so that the reminder stays in its thread; not needed where a channel has no subject.
        /// </summary>
        public string? EarlierSubject { get; init; }

        /// <summary>The day of the request; <c>null</c> leaves it out.</summary>
        public LocalDate? EarlierOn { get; init; }
    }

    /// <summary>The answer to a yes, with times to choose from.</summary>
    public sealed record OfferTimes : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.OfferTimes;

        /// <summary>The times, best first; at least one.</summary>
        public required ValueList<Appointment> Times { get; init; }

        /// <summary>What the conversation will be about; <c>null</c> leaves it out.</summary>
        public string? Topic { get; init; }

        /// <summary>Who answers for them, such as an assistant, and is written to; <c>null</c> when they answer themselves.</summary>
        public PersonName? Through { get; init; }
    }

    /// <summary>The answer to a no (G8.1).</summary>
    public sealed record AcceptRefusal : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.AcceptRefusal;
    }

    /// <summary>The confirmation before the conversation (G5.3).</summary>
    public sealed record Confirmation : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Confirmation;

        /// <summary>When it is.</summary>
        public required Appointment Appointment { get; init; }

        /// <summary>
        /// Where the two meet, or who rings whom, such as "at the Blue Door café" or "I will ring you"; <c>null</c> for a link.
        /// </summary>
        public string? Place { get; init; }

        /// <summary>The address of a video call; <c>null</c> when there is none.</summary>
        public string? Link { get; init; }

        /// <summary>What the conversation will be about; <c>null</c> leaves it out.</summary>
        public string? Topic { get; init; }
    }

    /// <summary>The thanks after the conversation (G5.5).</summary>
    public sealed record ThankYou : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.ThankYou;

        /// <summary>A point of the conversation, such as "your advice to read the county minutes first".</summary>
        public required string Point { get; init; }

        /// <summary>Another point; <c>null</c> leaves it out.</summary>
        public string? AnotherPoint { get; init; }

        /// <summary>
        /// What one will do about it, as a sentence such as "I will start with Dane County."; <c>null</c> leaves it out.
        /// </summary>
        public string? Plan { get; init; }

        /// <summary>What the conversation was about; <c>null</c> leaves it out.</summary>
        public string? Topic { get; init; }

        /// <summary>Whether the thanks come late, and say so.</summary>
        public bool IsLate { get; init; }

        /// <summary>Whether one came late to the conversation, and says sorry in a line (G2.2).</summary>
        public bool CameLate { get; init; }
    }

    /// <summary>What came of their advice (G7.1).</summary>
    public sealed record Update : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Update;

        /// <summary>What they advised, such as "going to a county hearing".</summary>
        public required string Advice { get; init; }

        /// <summary>What one did, as a sentence such as "I went to two of them in March.".</summary>
        public required string Done { get; init; }

        /// <summary>What came of it, as a sentence; <c>null</c> leaves it out.</summary>
        public string? Learned { get; init; }
    }

    /// <summary>Something that may serve them (G2.6, G7.1).</summary>
    public sealed record Offer : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Offer;

        /// <summary>What it is, such as "a study of permit times in Jutland".</summary>
        public required string What { get; init; }

        /// <summary>Why it made one think of them, as a sentence; <c>null</c> leaves it out.</summary>
        public string? Why { get; init; }

        /// <summary>Where to find it; <c>null</c> leaves it out.</summary>
        public string? Link { get; init; }
    }

    /// <summary>A congratulation (G7.1).</summary>
    public sealed record Congratulation : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Congratulation;

        /// <summary>What on, such as "the approval of the Skagerrak site".</summary>
        public required string News { get; init; }

        /// <summary>What it means to the writer, as a sentence; <c>null</c> leaves it out.</summary>
        public string? Thought { get; init; }
    }

    /// <summary>A friendly word now and then (G7.1).</summary>
    public sealed record CheckIn : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.CheckIn;

        /// <summary>What is new with the writer, as a sentence such as "I have begun my thesis on turbine noise.".</summary>
        public required string News { get; init; }

        /// <summary>A point of the last conversation; <c>null</c> leaves it out.</summary>
        public string? Point { get; init; }
    }

    /// <summary>A word after a long silence.</summary>
    public sealed record Reconnect : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Reconnect;

        /// <summary>A point of the last conversation, such as "your advice to read the county minutes first".</summary>
        public required string Point { get; init; }

        /// <summary>What is new with the writer since, as a sentence.</summary>
        public required string News { get; init; }

        /// <summary>The day of the last conversation; <c>null</c> leaves it out.</summary>
        public LocalDate? LastTalk { get; init; }
    }

    /// <summary>What came of a referral (G4.7, G6.1). The contact of the message is the one who made it.</summary>
    public sealed record ReferrerReport : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.ReferrerReport;

        /// <summary>The person they referred one to.</summary>
        public required Contact Person { get; init; }

        /// <summary>What came of it, as a sentence such as "We spoke for half an hour on Tuesday.".</summary>
        public required string Outcome { get; init; }

        /// <summary>A point of that conversation which was not said in confidence; <c>null</c> leaves it out (G2.5).</summary>
        public string? Point { get; init; }
    }
}
