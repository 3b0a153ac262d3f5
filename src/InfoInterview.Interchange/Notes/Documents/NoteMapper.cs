using System.Text.Json;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>Between a note and its document. Who may know it is always written out and never guessed.</summary>
internal static class NoteMapper
{
    public static NoteDocument ToDocument(InterviewNote note, int? version = null) => new()
    {
        Version = version,
        Id = note.Id.ToString(),
        With = IntervieweeMapper.ToDocument(note.With),
        Interview = note.Interview?.Value.ToString("D"),
        Day = LocalDatePattern.Iso.Format(note.Day.WithCalendar(CalendarSystem.Iso)),
        Confidentiality = NoteWords.Confidentialities[note.Confidentiality],
        Text = note.Text,
        Marks = note.Marks.IsEmpty ? null : [.. note.Marks.Select(MarkWriter.ToElement)],
    };

    public static InterviewNote? FromDocument(DocumentReader reader, string path, NoteDocument? document)
    {
        if (!reader.Has(path, document) || document is null || !IsOurVersion(reader, path, document)) return null;
        reader.NothingUnknown(path, document);
        var isWhole = reader.Has($"{path}.id", document.Id) & reader.Has($"{path}.day", document.Day) & reader.Has($"{path}.text", document.Text)
            & reader.Has($"{path}.confidentiality", document.Confidentiality);
        var id = new NoteId(reader.Id($"{path}.id", document.Id));
        var with = IntervieweeMapper.FromDocument(reader, $"{path}.with", document.With);
        var interview = document.Interview is null ? (InterviewId?)null : new InterviewId(reader.Id($"{path}.interview", document.Interview));
        var day = reader.Day($"{path}.day", document.Day);
        var confidentiality = reader.Word($"{path}.confidentiality", document.Confidentiality, NoteWords.Confidentialities);
        var marks = document.Text is null ? default : Marks(reader, $"{path}.marks", document.Marks, document.Text.Length);
        return !isWhole || with is null || day is null || confidentiality is null ? null : new InterviewNote
        {
            Id = id,
            With = with,
            Interview = interview,
            Day = day.Value,
            Text = document.Text!,
            Confidentiality = confidentiality.Value,
            Marks = marks,
        };
    }

    private static bool IsOurVersion(DocumentReader reader, string path, NoteDocument document)
    {
        if (document.Version is null or NoteJson.Version) return true;
        reader.Say($"{path}.version", string.Create(CultureInfo.InvariantCulture, $"Version {document.Version} is not known; version {NoteJson.Version} is."));
        return false;
    }

    private static ValueList<NoteMark> Marks(DocumentReader reader, string path, List<JsonElement>? elements, int textLength)
    {
        var marks = new List<NoteMark>();
        for (var i = 0; i < (elements?.Count ?? 0) && !reader.IsFull; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (MarkReader.Read(reader, place, elements![i], textLength) is { } mark) marks.Add(mark);
        }

        return marks.ToValueList();
    }
}
