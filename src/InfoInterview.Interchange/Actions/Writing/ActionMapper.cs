using InfoInterview.Actions;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Interchange.Actions.Writing;

/// <summary>Between action items and their documents.</summary>
internal static class ActionMapper
{
    public static ActionListDocument ToDocument(ValueList<ActionItem> items) => new()
    {
        Version = ActionJson.Version,
        Actions = [.. items.Select(ToDocument)],
    };

    public static ActionItems? FromDocument(DocumentReader reader, string path, ActionListDocument? document)
    {
        if (!reader.Has(path, document) || document is null || !reader.Has($"{path}.version", document.Version)) return null;
        if (document.Version != ActionJson.Version)
        {
            reader.Say($"{path}.version", string.Create(CultureInfo.InvariantCulture, $"Version {document.Version} is not known; version {ActionJson.Version} is."));
            return null;
        }

        reader.NothingUnknown(path, document);
        if (document.Actions?.Count > ActionJson.MaxItems) reader.Say($"{path}.actions", string.Create(CultureInfo.InvariantCulture, $"More than {ActionJson.MaxItems} items are not read."));
        if (reader.HasProblems) return null;
        var seen = new HashSet<ActionId>();
        return new ActionItems(reader.Items<ActionDocument, ActionItem>($"{path}.actions", document.Actions, (_, place, item) => Item(reader, place, item, seen)));
    }

    public static ActionDocument ToDocument(ActionItem item) => new()
    {
        Id = item.Id.ToString(),
        What = item.What,
        Kind = ActionVocabulary.Kinds[item.Kind],
        State = item.State == ActionState.Open ? null : ActionVocabulary.States[item.State],
        Due = item.Due is null ? null : ActionWords.Day(item),
        For = item.For?.ToString(),
        Promised = item.IsPromise ? true : null,
        Note = item.Source?.Note.ToString(),
        SpanStart = item.Source?.Span?.Start,
        SpanLength = item.Source?.Span?.Length,
        Confidentiality = item.Confidentiality == Confidentiality.Open ? null : ActionVocabulary.Confidentialities[item.Confidentiality],
    };

    public static ActionItem? FromDocument(DocumentReader reader, string path, ActionDocument? document) =>
        reader.Has(path, document) && document is not null ? Item(reader, path, document, []) : null;

    private static ActionItem? Item(DocumentReader reader, string path, ActionDocument document, HashSet<ActionId> seen)
    {
        reader.NothingUnknown(path, document);
        var id = reader.Has($"{path}.id", document.Id) ? new ActionId(reader.Id($"{path}.id", document.Id)) : default;
        if (!seen.Add(id)) reader.Say($"{path}.id", "This id stands twice.");
        var kind = reader.Has($"{path}.kind", document.Kind) ? reader.Word($"{path}.kind", document.Kind, ActionVocabulary.Kinds) : null;
        var source = Source(reader, path, document);
        if (!reader.Has($"{path}.what", document.What) || kind is not { } known) return null;
        return new ActionItem
        {
            Id = id,
            What = document.What!,
            Kind = known,
            Source = source,
            For = document.For is null ? null : new ContactId(reader.Id($"{path}.for", document.For)),
            IsPromise = document.Promised ?? false,
            Due = reader.Day($"{path}.due", document.Due),
            State = reader.Word($"{path}.state", document.State, ActionVocabulary.States) ?? ActionState.Open,
            Confidentiality = reader.Word($"{path}.confidentiality", document.Confidentiality, ActionVocabulary.Confidentialities) ?? Confidentiality.Open,
        };
    }

    private static ActionSource? Source(DocumentReader reader, string path, ActionDocument document)
    {
        if (document.Note is null)
        {
            if (document.SpanStart is not null || document.SpanLength is not null) reader.Say($"{path}.note", "A stretch needs the note that it is of.");
            return null;
        }

        var note = new NoteId(reader.Id($"{path}.note", document.Note));
        if (document.SpanStart is null && document.SpanLength is null) return new ActionSource { Note = note };
        if (document is { SpanStart: >= 0, SpanLength: >= 0 }) return new ActionSource { Note = note, Span = new TextSpan(document.SpanStart.Value, document.SpanLength.Value) };
        reader.Say($"{path}.spanStart", "A stretch has a start and a length, neither of them negative.");
        return null;
    }
}
