using InfoInterview.Outreach.Messages;
using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>
/// A message of a library: a subject and a text, compiled strictly, so that an unknown field cannot reach a person. Immutable.
/// </summary>
public sealed class MessageTemplate
{
    private readonly MessageHeader header;
    private readonly Lazy<CompiledMessage> compiled;

    internal MessageTemplate(MessageHeader header, Func<CompiledMessage> compile)
    {
        this.header = header;
        compiled = new Lazy<CompiledMessage>(compile);
    }

    /// <summary>What the library calls it, such as <c>thank-you.warm.en</c>.</summary>
    public string Id => header.Id;

    /// <summary>What it is for.</summary>
    public MessagePurpose Purpose => header.Purpose;

    /// <summary>The ways it can travel, the usual one first.</summary>
    public ValueList<Channel> Channels => header.Channels;

    /// <summary>How it sounds, such as <see cref="Tones.Warm"/>.</summary>
    public string Tone => header.Tone;

    /// <summary>The language as a tag such as <c>en</c>.</summary>
    public string Language => header.Language;

    /// <summary>How the two address each other in it, as German tells Sie from du; <c>null</c> where it fits both ways.</summary>
    public Formality? Address => header.Address;

    /// <summary>The fields without which it is not written, such as <c>talk.point</c>.</summary>
    public ValueList<string> Required => header.Required;

    internal CompiledMessage Compiled => compiled.Value;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal bool Suits(Channel channel) => Channels.Contains(channel);

    internal bool Suits(Formality address) => Address is not { } own || own == address;

    internal bool Stands(string tone, string language) =>
        string.Equals(Tone, tone, StringComparison.Ordinal) && string.Equals(Language, language, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether this one is found wherever the other would be.</summary>
    internal bool Replaces(MessageTemplate other)
    {
        if (Purpose != other.Purpose || !Stands(other.Tone, other.Language) || (Address is { } own && own != other.Address)) return false;
        foreach (var channel in other.Channels)
        {
            if (!Suits(channel)) return false;
        }

        return true;
    }

    /// <summary>Whether a fact is missing without which the message would have a hole.</summary>
    internal bool Lacks(Letter letter)
    {
        foreach (var field in MessageFields.Table(Purpose))
        {
            if (header.Requires(field.Name) && IsMissing(field, letter)) return true;
        }

        return false;
    }

    /// <summary>What the letter does not say and this message would: required facts first.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="rendered">What it came to; <c>null</c> where it was not written.</param>
    internal ValueList<MissingFact> MissingIn(Letter letter, string? rendered = null)
    {
        List<MissingFact>? missing = null;
        foreach (var isRequired in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var field in MessageFields.Table(Purpose))
            {
                if (header.Requires(field.Name) != isRequired) continue;
                var fact = IsMissing(field, letter) ? AskedBack.For(field, letter, isRequired) ?? AskedBack.Conflict(field, letter)
                    : IsShown(field, letter)
                    ? AskedBack.Conflict(field, letter) ?? AskedBack.TheRest(field, letter, rendered) ?? AskedBack.InOtherWords(field,
                        letter) : null;
                if (fact is not null) (missing ??= []).Add(fact);
            }
        }

        return missing is null ? [] : missing.ToValueList();
    }

    /// <summary>A fact counts only where the channel shows the text that states it, in one of its forms.</summary>
    private bool IsMissing(MessageField field, Letter letter) =>
        IsShown(field, letter) && !(field.Source.IsIn(letter) && Compiled.Uses(field.Name, letter.HasSubject))
            && !field.Forms.Exists(form => form.Source.IsIn(letter) && Compiled.Uses(form.Name, letter.HasSubject));

    private bool IsShown(MessageField field, Letter letter) =>
        !field.IsForm && (Compiled.Uses(field.Name, letter.HasSubject)
            || field.Forms.Exists(form => Compiled.Uses(form.Name, letter.HasSubject)));
}
