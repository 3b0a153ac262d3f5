using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>
/// What is to be written, as it was typed; whatever is left out is known from the history, or asked for. Equal when all parts are
/// equal.
/// </summary>
public sealed record OccasionInput
{
    /// <summary>The field of the times that are offered, one on each line.</summary>
    public const string Times = "times";

    /// <summary>The field of the agreed or accepted time.</summary>
    public const string MeetingStart = "meeting.when";

    /// <summary>The field of the third person's name.</summary>
    public const string PersonName = "person.name";

    /// <summary>The field of what the conversation is about.</summary>
    public const string TopicName = "topic";

    /// <summary>The field of the length of the conversation.</summary>
    public const string MinutesName = "minutes";

    /// <summary>
    /// The field of how one would like to talk: <c>open</c>, <c>phone</c>, <c>video</c>, <c>coffee</c>, <c>visit</c> or <c>writing</c>.
    /// </summary>
    public const string FormName = "form";

    /// <summary>What the message is for.</summary>
    public required MessagePurpose Purpose { get; init; }

    /// <summary>What the conversation is about; <c>null</c> when nothing was said.</summary>
    public string? Topic { get; init; }

    /// <summary>How long it takes, in minutes; <c>null</c> when nothing was said.</summary>
    public int? Minutes { get; init; }

    /// <summary>What the message states, by the names of its fields; the first of a name counts.</summary>
    public ValueList<OccasionField> Fields { get; init; }

    /// <summary>
    /// The third person of whom it speaks, where that is somebody known; <c>null</c> makes one of <see cref="PersonName"/>.
    /// </summary>
    public Contact? Person { get; init; }

    /// <summary>What was said in a field, without blanks around it.</summary>
    /// <param name="field">The name of the field.</param>
    /// <returns>The text; <c>null</c> when nothing was said.</returns>
    public string? this[string field]
    {
        get
        {
            foreach (var one in Fields)
            {
                if (string.Equals(one.Name, field, StringComparison.Ordinal)) return one.Text.Trim() is { Length: > 0 } text ? text : null;
            }

            return null;
        }
    }

    /// <summary>The same with a field wherever nothing stands under that name.</summary>
    internal OccasionInput Or(string field, string? text) =>
        text is null || Fields.Any(one => string.Equals(one.Name, field, StringComparison.Ordinal)) ? this : this with { Fields = Fields.Add(new OccasionField { Name = field, Text = text }) };
}
