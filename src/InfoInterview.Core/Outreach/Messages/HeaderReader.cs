using InfoInterview.Language;
using InfoInterview.People;
using InfoInterview.Templates;

namespace InfoInterview.Outreach.Messages;

/// <summary>Reads the header of a message or of a shared text, and says everything that is wrong with it.</summary>
internal sealed class HeaderReader(SourceFile file, LibraryProblems problems)
{
    public const string SubjectKey = "subject";
    private const string AddressKey = "address";
    private const string PartialKey = "partial";

    private static readonly string[] Keys = ["id", "purpose", "channel", "tone", "language", AddressKey, "required", "limit", SubjectKey, PartialKey];

    public bool IsPartial => file.Find(PartialKey) is not null;

    public PartialText? ReadPartial()
    {
        var count = problems.Count;
        CheckKeys(["language", PartialKey]);
        var name = Word(PartialKey);
        var language = Language();
        if (file.Bodies.Count > 1) problems.Add(file.Name, file.Bodies[1].Line - 1, 1, "A shared text has one wording only.");
        return problems.Count > count || file.Bodies.Count == 0 ? null : new PartialText { Name = name!, Language = language!, File = file.Name, Body = file.Bodies[0] };
    }

    public MessageHeader? Read()
    {
        var count = problems.Count;
        CheckKeys(Keys);
        var purpose = Purpose();
        var header = new MessageHeader
        {
            Id = Word("id") ?? "",
            Purpose = purpose ?? default,
            Channels = Channels(),
            Tone = Word("tone") ?? "",
            Language = Language() ?? "",
            Address = Address(),
            Required = purpose is { } known ? Required(known) : [],
            Limit = Limit(),
        };
        if (file.Bodies.Count > 1 && header.Limit is null) problems.Add(file.Name, file.Bodies[1].Line - 1, 1, "Shorter wordings need a limit in the header that says when to take them.");
        return problems.Count > count || file.Bodies.Count == 0 ? null : header;
    }

    private void CheckKeys(string[] known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in file.Header)
        {
            if (!known.Contains(line.Key, StringComparer.Ordinal))
                problems.Add(file.Name, line.Line, 1, $"The header has no key {line.Key}.", NearestName.Of(line.Key, known));
            else if (!seen.Add(line.Key) && line.Key is not SubjectKey)
                problems.Add(file.Name, line.Line, 1, $"The header says {line.Key} twice.");
        }
    }

    private SourceLine? Need(string key)
    {
        if (file.Find(key) is { Value.Length: > 0 } line) return line;
        problems.Add(file.Name, file.Find(key)?.Line ?? 1, 1, $"The header does not say the {key}.");
        return null;
    }

    private string? Word(string key)
    {
        if (Need(key) is not { } line) return null;
        if (SourceLine.IsWord(line.Value)) return line.Value;
        problems.Add(file.Name, line.Line, line.Column, $"The {key} {line.Value} is not a word of lower-case letters, digits, hyphens and dots.");
        return null;
    }

    private string? Language()
    {
        if (Need("language") is not { } line) return null;
        if (LanguageTag.IsOne(line.Value)) return line.Value;
        problems.Add(file.Name, line.Line, line.Column, $"The language {line.Value} is not a tag such as en or de-AT.");
        return null;
    }

    private Formality? Address()
    {
        if (file.Find(AddressKey) is not { } line) return null;
        if (HeaderWords.AddressOf(line.Value) is { } address) return address;
        problems.Add(file.Name, line.Line, line.Column, $"The address {line.Value} is not known.", NearestName.Of(line.Value, HeaderWords.OfAddresses));
        return null;
    }

    private MessagePurpose? Purpose()
    {
        if (Need("purpose") is not { } line) return null;
        if (HeaderWords.PurposeOf(line.Value) is { } purpose) return purpose;
        problems.Add(file.Name, line.Line, line.Column, $"The purpose {line.Value} is not known.", NearestName.Of(line.Value, HeaderWords.OfPurposes));
        return null;
    }

    private ValueList<Channel> Channels()
    {
        if (Need("channel") is not { } line) return [];
        var channels = new List<Channel>();
        foreach (var (word, column) in line.Words())
        {
            if (HeaderWords.ChannelOf(word) is { } channel) channels.Add(channel);
            else problems.Add(file.Name, line.Line, column, $"The channel {word} is not known.", NearestName.Of(word, HeaderWords.OfChannels));
        }

        return channels.ToValueList();
    }

    private TextLimit? Limit()
    {
        if (file.Find("limit") is not { } line) return null;
        if (TextLimit.Read(line.Value) is { } limit) return limit;
        problems.Add(file.Name, line.Line, line.Column, $"The limit {line.Value} has not the form \"300 characters\" or \"50 words\".");
        return null;
    }

    /// <summary>The facts that the header demands; together with those that the purpose demands they are sure to be there.</summary>
    private ValueList<string> Required(MessagePurpose purpose)
    {
        var table = MessageFields.Table(purpose);
        var required = new List<string>();
        if (file.Find("required") is { } line)
        {
            foreach (var (word, column) in line.Words())
            {
                var field = table.FirstOrDefault(field => string.Equals(field.Name, word, StringComparison.Ordinal));
                if (field is null) problems.Add(file.Name, line.Line, column, $"The field {word} is not known to a message for this purpose.", NearestName.Of(word, table.Select(known => known.Name)));
                else if (field.Source is FieldSource.Flag) problems.Add(file.Name, line.Line, column, $"The field {word} is a flag and always there.");
                else required.Add(word);
            }
        }

        var missing = table.Where(field => field.Presence == FieldPresence.Required && !required.Contains(field.Name, StringComparer.Ordinal));
        foreach (var field in missing)
            problems.Add(file.Name, file.Find("required")?.Line ?? file.Find("purpose")!.Value.Line, 1, $"A message for this purpose states {field.Name}; list it under required.");
        return required.ToValueList();
    }
}
