using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Outreach;

/// <content>Answering what they gave, and telling what has become of it.</content>
public abstract partial record Occasion
{
    /// <summary>Thanks for naming somebody (G4.7). The contact of the message is the one who named them.</summary>
    public sealed record ReferralThanks : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.ReferralThanks;

        /// <summary>The person they named.</summary>
        public required Contact Person { get; init; }

        /// <summary>Whether one has written to that person already.</summary>
        public bool HasWritten { get; init; }
    }

    /// <summary>A word of sympathy that asks nothing.</summary>
    public sealed record Condolence : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Condolence;

        /// <summary>
        /// What it is about, as it follows "I am very sorry about": "the death of your mother"; <c>null</c> says "for your loss".
        /// </summary>
        public string? Loss { get; init; }
    }

    /// <summary>Thanks for work offered, or for an opening pointed out; honest about the time needed to decide (G1.1).</summary>
    public sealed record AnswerOffer : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.AnswerOffer;

        /// <summary>What it is, such as "the summer internship" or "the advert for a junior planner".</summary>
        public required string Offered { get; init; }

        /// <summary>Whether they pointed to an opening, and offered nothing themselves.</summary>
        public bool IsOpening { get; init; }

        /// <summary>The day by which one will have decided; <c>null</c> leaves it out.</summary>
        public LocalDate? DecideBy { get; init; }

        /// <summary>Whether one still wishes for the conversation.</summary>
        public bool StillWishesToTalk { get; init; }
    }

    /// <summary>Declines work that they offered.</summary>
    public sealed record DeclineOffer : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.DeclineOffer;

        /// <summary>What it is, such as "the summer internship".</summary>
        public required string Offered { get; init; }

        /// <summary>Why, as a sentence; <c>null</c> leaves it out.</summary>
        public string? Reason { get; init; }

        /// <summary>Whether one still wishes for the conversation.</summary>
        public bool StillWishesToTalk { get; init; }
    }

    /// <summary>The closing word to somebody who helped (G7.1).</summary>
    public sealed record ClosingWord : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.ClosingWord;

        /// <summary>The news, as a sentence such as "In June I start as a planner in Dane County.".</summary>
        public required string News { get; init; }

        /// <summary>What they gave, such as "your advice to read the county minutes first".</summary>
        public required string Gave { get; init; }
    }

    /// <summary>The note with a connection request after the conversation (G6.1).</summary>
    public sealed record ConnectionNote : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.ConnectionNote;

        /// <summary>A point of the conversation; <c>null</c> leaves it out.</summary>
        public string? Point { get; init; }
    }

    /// <summary>Tells that one applies at their firm, before they hear it elsewhere.</summary>
    public sealed record Applied : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.Applied;

        /// <summary>What for, such as "the post of junior planner"; <c>null</c> leaves it out.</summary>
        public string? For { get; init; }

        /// <summary>A point of the conversation that helped to decide; <c>null</c> leaves it out.</summary>
        public string? Point { get; init; }
    }
}
