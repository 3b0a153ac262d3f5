using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using InfoInterview.Notes;

namespace InfoInterview.Json;

/// <summary>A mark of a kind that this version does not know is kept word for word, so that a newer version finds it again.</summary>
internal sealed partial class NotesNoteMarkForm
{
    protected override bool TryReadOther(string kind, JsonReading reading, JsonElement element, [MaybeNullWhen(false)] out NoteMark value)
    {
        value = null;
        if (!PartReader.TryFind(element, "span", out var span)) return reading.Say("span", JsonReading.IsMissing);
        reading.Enter("span");
        var isRead = RulesTextSpanForm.Instance.TryRead(reading, span, out var place);
        reading.Leave();
        if (isRead) value = new NoteMark.Unknown { Span = place, Kind = kind, Content = ExactJson.Of(element) };
        return isRead;
    }
}
