using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Outreach;

/// <content>Asking once more, where something has been said or tried already.</content>
public abstract partial record Occasion
{
    /// <summary>Asks again, when they said that one should (G8.1).</summary>
    public sealed record AskAgain : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.AskAgain;

        /// <summary>What is asked for.</summary>
        public required Ask Ask { get; init; }

        /// <summary>
        /// What they said, as it follows "you told me that": "June would be better"; <c>null</c> when only the days are known.
        /// </summary>
        public string? Said { get; init; }

        /// <summary>The day on which they said so; <c>null</c> leaves it out.</summary>
        public LocalDate? SaidOn { get; init; }

        /// <summary>The day that they named, told as its month; <c>null</c> leaves it out.</summary>
        public LocalDate? Named { get; init; }

        /// <summary>Times to choose from, best first; empty when they are to name one.</summary>
        public ValueList<Appointment> Times { get; init; }
    }

    /// <summary>Asks once by another way (G8.1).</summary>
    public sealed record OtherWay : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.OtherWay;

        /// <summary>What is asked for.</summary>
        public required Ask Ask { get; init; }

        /// <summary>The way that was tried before.</summary>
        public required Channel EarlierBy { get; init; }

        /// <summary>The day on which it was tried; <c>null</c> leaves it out.</summary>
        public LocalDate? EarlierOn { get; init; }

        /// <summary>Who suggested writing to them, and may be named; <c>null</c> when nobody did.</summary>
        public PersonName? ReferredBy { get; init; }
    }

    /// <summary>Thanks for having passed the request on, and asks once for their own view.</summary>
    public sealed record HandedOn : Occasion
    {
        /// <summary>What is asked for at most, in minutes, where they have passed the request on.</summary>
        public const int UsualMinutes = 10;

        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.HandedOn;

        /// <summary>What is asked for; <see cref="UsualMinutes"/> are enough.</summary>
        public required Ask Ask { get; init; }

        /// <summary>To whom or where it was passed on, such as "your colleagues in HR"; <c>null</c> leaves it out.</summary>
        public string? To { get; init; }
    }

    /// <summary>A few questions to be answered in writing.</summary>
    public sealed record WrittenQuestions : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.WrittenQuestions;

        /// <summary>The questions in their order; at least one, and five are plenty.</summary>
        public required ValueList<string> Questions { get; init; }

        /// <summary>What they are about; <c>null</c> leaves it out.</summary>
        public string? Topic { get; init; }
    }

    /// <summary>One gentle reminder of what they promised (G6.1).</summary>
    public sealed record PromiseReminder : Occasion
    {
        /// <inheritdoc/>
        public override MessagePurpose Purpose => MessagePurpose.PromiseReminder;

        /// <summary>What they promised, as it follows "you kindly offered me": "an introduction to Kim Larsen".</summary>
        public required string What { get; init; }
    }
}
