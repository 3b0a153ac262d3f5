using System.Collections.Frozen;
using InfoInterview.Outreach.Messages;

namespace InfoInterview.Outreach;

/// <summary>The names that templates may use, for each purpose; and the questions that fill what is missing (G3.1, G3.3).</summary>
public static class MessageFields
{
    private static readonly FrozenDictionary<MessagePurpose, MessageField[]> ByPurpose = AskingFields.All.Concat(ArrangingFields.All).Concat(AnsweringFields.All).Concat(KeepingFields.All)
        .ToFrozenDictionary(entry => entry.Purpose, entry => (MessageField[])[.. PeopleFields.Everywhere, .. entry.Fields]);

    /// <summary>The names that the templates of a purpose may use, those about the two people first.</summary>
    /// <param name="purpose">What the message is for.</param>
    /// <returns>The fields, each with what it stands for; any other name is refused when a template is loaded.</returns>
    public static ValueList<MessageField> For(MessagePurpose purpose) => ValueList.Create<MessageField>(Table(purpose));

    internal static MessageField[] Table(MessagePurpose purpose) => ByPurpose[purpose];
}
