using System.Text.Json;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Json;
using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>
/// From JSON to the mark of a text of a known length. A mark of a newer version is kept; anything else that is not known is told.
/// </summary>
internal sealed class MarkReader(DocumentReader reader, string path, MarkDocument document)
{
    public static NoteMark? Read(DocumentReader reader, string path, JsonElement element, int textLength)
    {
        try
        {
            if (element.Deserialize(NotebookContext.OneLine.MarkDocument) is not { } document)
            {
                reader.Say(path, "This is missing.");
                return null;
            }

            var one = new MarkReader(reader, path, document);
            return one.Span(textLength) is not { } span ? null : document.Version > MarkKinds.Version ? one.Unknown(span, element)
                : one.Known(span);
        }
        catch (JsonException exception)
        {
            reader.Say(path + (exception.Path is { Length: > 1 } inner ? inner[1..] : ""), "The value is not of the kind that is expected here, or the name stands twice.");
            return null;
        }
        catch (InvalidOperationException)
        {
            reader.Say(path + HalfCharacters.PathIn(element), HalfCharacters.Message);
            return null;
        }
    }

    private TextSpan? Span(int textLength)
    {
        var isThere = reader.Has($"{path}.start", document.Start) & reader.Has($"{path}.length", document.Length);
        if (!isThere) return null;
        var (start, length) = (document.Start.GetValueOrDefault(), document.Length.GetValueOrDefault());
        if (start >= 0 && length > 0 && start <= textLength - length) return new TextSpan(start, length);
        reader.Say($"{path}.{(start < 0 || start >= textLength ? "start" : "length")}", string.Create(CultureInfo.InvariantCulture, $"{length} from {start} is no stretch of the note's {textLength} units of text."));
        return null;
    }

    private NoteMark.Unknown? Unknown(TextSpan span, JsonElement element) => reader.Has($"{path}.kind", document.Kind)
        ? new NoteMark.Unknown { Span = span, Kind = document.Kind!, Content = JsonSerializer.Serialize(element, NotebookContext.OneLine.JsonElement) }
        : null;

    private NoteMark? Known(TextSpan span)
    {
        reader.NothingUnknown(path, document);
        if (document.Version < 1) reader.Say($"{path}.version", "A version is 1 or more.");
        var voice = reader.Word($"{path}.voice", document.Voice, NoteWords.Voices).GetValueOrDefault();
        var state = reader.Word($"{path}.state", document.State, NoteWords.States).GetValueOrDefault();
        return reader.Has($"{path}.kind", document.Kind) && HasWhatItNeeds() ? OfKind(span) is { } mark ? mark with { Voice = voice, State = state } : null : null;
    }

    private NoteMark? OfKind(TextSpan span) => document.Kind switch
    {
        MarkKinds.Tag => new NoteMark.Tag { Span = span, Theme = new ThemeId(reader.Id($"{path}.theme", document.Theme)) },
        MarkKinds.Skill => new NoteMark.Skill { Span = span, Name = document.Name! },
        MarkKinds.Stance => new NoteMark.Stance { Span = span, Topic = document.Topic!, Position = document.Position!, Wording = document.Wording },
        MarkKinds.Resource => new NoteMark.Resource { Span = span, Name = document.Name! },
        MarkKinds.Referral => new NoteMark.Referral { Span = span, Name = document.Name! },
        MarkKinds.OpenQuestion => new NoteMark.OpenQuestion { Span = span, Theme = reader.Word($"{path}.about", document.About, NoteWords.Questions) },
        MarkKinds.Takeaway => new NoteMark.Takeaway { Span = span },
        MarkKinds.Goal => new NoteMark.Goal { Span = span, Name = document.Name!, Effect = reader.Word($"{path}.effect", document.Effect, NoteWords.Effects).GetValueOrDefault() },
        MarkKinds.Avenue => new NoteMark.Avenue { Span = span, Name = document.Name! },
        MarkKinds.Employer => new NoteMark.Employer { Span = span, Name = document.Name! },
        MarkKinds.Confidential =>
            new NoteMark.Confidential
            {
                Span = span,
                Level = reader.Word($"{path}.level", document.Level, NoteWords.Confidentialities).GetValueOrDefault()
            },
        MarkKinds.Phrase => new NoteMark.Phrase { Span = span, Words = document.Words! },
        _ => null,
    };

    /// <summary>A mark has the parts of its kind and no others, so that nothing that was written is lost in silence.</summary>
    private bool HasWhatItNeeds()
    {
        if (MarkKinds.PartsOf(document.Kind!) is not { } parts)
        {
            reader.Say($"{path}.kind", $"'{document.Kind}' is not a known kind of mark.");
            return false;
        }

        var isWhole = true;
        foreach (var (name, value) in document.Parts())
        {
            if (parts.Needed.Contains(name, StringComparer.Ordinal)) isWhole &= reader.Has($"{path}.{name}", value);
            else if (value is not null && !parts.Optional.Contains(name, StringComparer.Ordinal))
            {
                reader.Say($"{path}.{name}", "This does not belong to a mark of this kind.");
                isWhole = false;
            }
        }

        return isWhole;
    }
}
