using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Assistants;

/// <summary>All that a proposed fact holds, so that nobody confirms what the page does not show.</summary>
internal static class ProposalParts
{
    /// <summary>Each part that is set, with its label.</summary>
    public static IEnumerable<(string Label, string Value)> Of(Fact fact)
    {
        var group = fact is ReplyReceived ? "answer" : fact is MeetingHeld ? "talk" : "";
        foreach (var part in FactKind.Of(fact).Parts)
        {
            if (part.ValueIn(fact) is { } value and not false && TextOf(part, value) is { Length: > 0 } text)
                yield return (FactLabels.OfPart(group, part.Name), text);
        }
    }

    private static string? TextOf(FactPart part, object value) => value switch
    {
        true => "✓",
        string word when part.Shape == FactPartShape.Word => FactLabels.Of(part, word),
        string text => text,
        LocalDate day => DateText.WholeDay(day),
        Appointment talk => DateText.Of(talk),
        ContactPoint point => point.Value,
        IEnumerable<string> words => string.Join(", ",
            words.Select(word => part.Shape == FactPartShape.Words ? FactLabels.Of(part, word) : word)),
        IEnumerable<Appointment> talks => string.Join("; ", talks.Select(DateText.Of)),
        IEnumerable<ContactPoint> points => string.Join(", ", points.Select(point => point.Value)),
        _ => value.ToString(),
    };
}
