using InfoInterview.Outreach.Messages;
using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>One name that the templates of a purpose may use. Compared by reference; <see cref="MessageFields"/> holds the only instances.</summary>
public sealed class MessageField
{
    private readonly Func<string, string>? question;

    internal MessageField(string name, FieldPresence presence, FieldSource source, Func<string, string>? question)
    {
        Name = name;
        Presence = presence;
        Source = source;
        this.question = question;
    }

    /// <summary>The name, such as <c>contact.admired</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it is there in every message, may be absent, or has to be said before the message can be written.</summary>
    public FieldPresence Presence { get; }

    internal FieldSource Source { get; }

    /// <summary>The question that its answer fills, in English; <c>null</c> where none is asked, as for a phone number under the signature.</summary>
    /// <param name="contact">The person whom the question speaks of.</param>
    public string? QuestionAbout(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return question?.Invoke(contact.Name.Given ?? contact.Name.Full);
    }

    internal string? QuestionIn(Letter letter) =>
        QuestionAbout(Name.StartsWith("person.", StringComparison.Ordinal) && letter.Person is { } person ? person : letter.Contact);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
