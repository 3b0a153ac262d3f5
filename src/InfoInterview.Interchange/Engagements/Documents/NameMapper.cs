using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>Between a name and its document. The parts are kept as they are, so that better reading of names changes no stored person.</summary>
internal static class NameMapper
{
    public static NameDocument ToDocument(PersonName name) => new()
    {
        Written = name.Written,
        Title = name.Title,
        Given = name.Given,
        Additional = name.Additional,
        Family = name.Family,
        Suffix = name.Suffix,
        PostNominals = name.PostNominals,
        Order = name.Order == NameOrder.GivenFirst ? null : Vocabulary.Orders[name.Order],
        Doubt = name.Doubt == NameDoubt.None ? null : Vocabulary.Doubts[name.Doubt],
    };

    public static PersonName? FromDocument(DocumentReader reader, string path, NameDocument? document)
    {
        if (!reader.Has(path, document) || document is null) return null;
        reader.NothingUnknown(path, document);
        var order = reader.Word($"{path}.order", document.Order, Vocabulary.Orders);
        var doubt = reader.Word($"{path}.doubt", document.Doubt, Vocabulary.Doubts);
        foreach (var part in (ReadOnlySpan<string?>)[document.Title, document.Given, document.Additional, document.Family, document.Suffix, document.PostNominals])
        {
            if (part is not null && part.Any(char.IsControl)) reader.Say(path, "A name holds no line breaks or other control characters.");
        }

        if (!reader.Has($"{path}.written", document.Written) || document.Written is null) return null;
        if (document.Written.All(letter => char.IsControl(letter) || char.IsWhiteSpace(letter)))
        {
            reader.Say($"{path}.written", "This holds no name.");
            return null;
        }

        return PersonName.AsWritten(document.Written) with
        {
            Title = document.Title,
            Given = document.Given,
            Additional = document.Additional,
            Family = document.Family,
            Suffix = document.Suffix,
            PostNominals = document.PostNominals,
            Order = order ?? NameOrder.GivenFirst,
            Doubt = doubt ?? NameDoubt.None,
        };
    }
}
