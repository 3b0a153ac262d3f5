using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Outreach;

/// <content>Agreeing on a time, and on a new one.</content>
public abstract partial record Occasion
{
    /// <summary>Accepts a time that was offered by them, or by somebody for them.</summary>
    public sealed record AcceptTime : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.AcceptTime;

        /// <summary>The time.</summary>
        public required Appointment Appointment { get; init; }

        /// <summary>Where the two meet, or who rings whom; <c>null</c> leaves it out.</summary>
        public string? Place { get; init; }

        /// <summary>The address of a video call; <c>null</c> when there is none.</summary>
        public string? Link { get; init; }

        /// <summary>What the conversation will be about; <c>null</c> leaves it out.</summary>
        public string? Topic { get; init; }

        /// <summary>Who answers for them, such as an assistant, and is written to; <c>null</c> when they answer themselves.</summary>
        public PersonName? Through { get; init; }
    }

    /// <summary>An apology for having missed the conversation, without an excuse (G2.2).</summary>
    public sealed record Apology : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Apology;

        /// <summary>The day of the missed conversation; <c>null</c> leaves it out.</summary>
        public LocalDate? MissedOn { get; init; }

        /// <summary>The new offer, best first; empty when any time of theirs is taken.</summary>
        public ValueList<Appointment> Times { get; init; }
    }

    /// <summary>New times for a conversation that did not take place (G2.2).</summary>
    public sealed record Reschedule : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Reschedule;

        /// <summary>The times, best first; at least one.</summary>
        public required ValueList<Appointment> Times { get; init; }

        /// <summary>Why it did not take place.</summary>
        public required RescheduleReason Reason { get; init; }

        /// <summary>The day on which it was to be; <c>null</c> leaves it out.</summary>
        public LocalDate? Before { get; init; }

        /// <summary>What the conversation will be about; <c>null</c> leaves it out.</summary>
        public string? Topic { get; init; }

        /// <summary>Who answers for them, such as an assistant, and is written to; <c>null</c> when they answer themselves.</summary>
        public PersonName? Through { get; init; }
    }

    /// <summary>Takes a conversation up again where it broke off.</summary>
    public sealed record TakeUpAgain : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.TakeUpAgain;

        /// <summary>The times, best first; at least one.</summary>
        public required ValueList<Appointment> Times { get; init; }

        /// <summary>Where it broke off, as it follows "we broke off at": "how you prepare a hearing"; <c>null</c> leaves it out.</summary>
        public string? Point { get; init; }

        /// <summary>The day on which it broke off; <c>null</c> leaves it out.</summary>
        public LocalDate? On { get; init; }

        /// <summary>What the conversation is about; <c>null</c> leaves it out.</summary>
        public string? Topic { get; init; }
    }

    /// <summary>Confirms that one comes to their event.</summary>
    public sealed record ConfirmEvent : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.ConfirmEvent;

        /// <summary>The event, such as "your open day".</summary>
        public required string Event { get; init; }

        /// <summary>Its day; <c>null</c> leaves it out.</summary>
        public LocalDate? On { get; init; }
    }

    /// <summary>The résumé, because they asked for it, with times.</summary>
    public sealed record ResumeAsAsked : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.ResumeAsAsked;

        /// <summary>The name of the file that goes with it, such as "resume.pdf"; <c>null</c> when it is attached by hand.</summary>
        public string? File { get; init; }

        /// <summary>Times to choose from, best first; empty when any time of theirs is taken.</summary>
        public ValueList<Appointment> Times { get; init; }

        /// <summary>What the conversation will be about; <c>null</c> leaves it out.</summary>
        public string? Topic { get; init; }
    }

    /// <summary>After a call that they wanted at once was missed.</summary>
    public sealed record CallMissed : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.CallMissed;

        /// <summary>The number at which one rings them, such as "412-555-0117"; <c>null</c> leaves it out.</summary>
        public string? Number { get; init; }
    }
}
