using InfoInterview.Outreach.Messages;
using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>
/// One name that the templates of a purpose may use. Compared by reference; <see cref="MessageFields"/> holds the only instances.
/// </summary>
public sealed class MessageField
{
    /// <summary>What the name of a fact that was typed as a whole sentence ends in.</summary>
    internal const string SentenceEnding = "_sentence";

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

    /// <summary>The same fact in its other forms, each a field with a longer name.</summary>
    internal List<MessageField> Forms { get; private init; } = [];

    /// <summary>Whether it is another form of a fact that has a name of its own.</summary>
    internal bool IsForm { get; private init; }

    /// <summary>
    /// The question that its answer fills, in English; <c>null</c> where none is asked, as for a phone number under the signature.
    /// </summary>
    /// <param name="contact">The person whom the question speaks of.</param>
    /// <returns>A question to put to the seeker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public string? QuestionAbout(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return question?.Invoke(contact.Name.Given ?? contact.Name.Full);
    }

    /// <summary>A text that every message has.</summary>
    internal static MessageField Given(string name, Func<Letter, string?> get) => new(name, FieldPresence.Always, new FieldSource.Text(get), question: null);

    /// <summary>A text without which nothing is written.</summary>
    internal static MessageField Required(string name, Func<Letter, string?> get, Func<string, string> question) =>
        new(name, FieldPresence.Required, new FieldSource.Text(get), question);

    /// <summary>A text whose sentence is left out where it is absent.</summary>
    internal static MessageField Optional(string name, Func<Letter, string?> get, Func<string, string>? question = null) =>
        new(name, FieldPresence.Optional, new FieldSource.Text(get), question);

    /// <summary>
    /// What somebody typed, under two names: as a part of a sentence and, with <see cref="SentenceEnding"/>, as a whole one. What is a
    /// sentence by nature has one name.
    /// </summary>
    internal static MessageField[] Said(string name, FieldPresence presence, SlotKind kind, Func<Letter, string?> typed,
        Func<string, string>? question = null)
    {
        if (SlotReader.IsSentence(kind))
            return [new(name, presence, new FieldSource.Spoken(name, kind, typed, SentencePart.Sentence), question)];
        MessageField[] forms = [.. SlotForms.Of(kind).Select(form => Form(name, kind, typed, form))];
        return [new(name, presence, new FieldSource.Spoken(name, kind, typed, SentencePart.Phrase), question) { Forms = [.. forms] },
            .. forms];
    }

    /// <summary>Another form of this fact.</summary>
    internal MessageField Form(string ending, Func<Letter, string?> get) =>
        new(Name + ending, FieldPresence.Optional, new FieldSource.Text(get), question: null) { IsForm = true };

    private static MessageField Form(string name, SlotKind kind, Func<Letter, string?> typed, SentencePart form) =>
        new(name + SlotForms.Ending(form), FieldPresence.Optional, new FieldSource.Spoken(name, kind, typed, form), question: null)
        {
            IsForm = true,
        };

    /// <summary>Something that holds or does not.</summary>
    internal static MessageField Flag(string name, Func<Letter, bool> get) => new(name, FieldPresence.Always, new FieldSource.Flag(get), question: null);

    /// <summary>Texts, each on a line of its own.</summary>
    internal static MessageField List(string name, FieldPresence presence, Func<Letter, IReadOnlyList<string>> get, Func<string, string>? question = null) =>
        new(name, presence, new FieldSource.List(get), question);

    internal string? QuestionIn(Letter letter) =>
        QuestionIn(letter, Name.StartsWith("person.", StringComparison.Ordinal) && letter.Person is { } person ? person : letter.Contact);

    private string? QuestionIn(Letter letter, Contact person) => question is null ? null
        : letter.IsGerman && GermanQuestions.For(letter.Occasion is Occasion.Offer && Name is "offer.what"
            ? GermanQuestions.Gift : Name, person, ReferenceEquals(person, letter.Contact)
                ? letter.Address : Formality.Formal) is { } german ? german : QuestionAbout(person);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
