using InfoInterview.Outreach.Slots;

namespace InfoInterview.Outreach.Messages;

/// <content>What the writer is, in each place of a letter.</content>
internal sealed partial class Letter
{
    /// <summary>So many words about oneself are said on the telephone before a question, and not more.</summary>
    private const int LongestSpoken = 14;

    /// <summary>Where one studies or works; <c>null</c> where the status says it already.</summary>
    public string? Affiliation =>
        Slot("seeker.affiliation", SlotKind.Organization, x => x.Seeker.Affiliation).Phrase is { } place
        && !(FieldText.Name(Seeker.Status) is { } status && EnglishNames.IsNamedIn(status, place)) ? place : null;

    /// <summary>
    /// Where one studies or works, as it stands after the status: " at Ohio State", and ", currently at Wells Fargo" where the status is
    /// longer than a word for what one is, or nothing that one is at a place.
    /// </summary>
    public string? Where
    {
        get
        {
            if (Affiliation is not { } place || Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase is not { } status) return null;
            var placed = EnglishSelf.Placed(status, place);
            return placed.StartsWith(status, StringComparison.Ordinal) ? placed[status.Length..] : $", currently at {place}";
        }
    }

    /// <summary>What the writer is, and where: "Landwirtin auf dem Hof Petersen".</summary>
    public string? StatusPlaced
    {
        get
        {
            if (Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase is not { } status) return null;
            if (!IsGerman) return EnglishSelf.Placed(status, Affiliation);
            if (Affiliation is null
                || Slot("seeker.where", SlotKind.Where, x => x.Seeker.Affiliation).Phrase is not { } where) return status;
            var next = status.IndexOf(" und ", StringComparison.Ordinal);
            var comma = status.IndexOf(", ", StringComparison.Ordinal);
            var end = next < 0 ? comma : comma < 0 ? next : Math.Min(next, comma);
            return end < 0 ? $"{status} {where}" : $"{status[..end]} {where}{status[end..]}";
        }
    }

    /// <summary>As <see cref="StatusPlaced"/> behind a name, where a second verb closes the apposition: "Abiturient am Gymnasium, und
    /// schreibe".</summary>
    public string? StatusApposed => StatusPlaced is { } status && status.IndexOf(" und ", StringComparison.Ordinal) is > 0 and var and
        && status[and - 1] != ',' && GermanSelf.IsOwnVerb(status[(and + 5)..]) ? status[..and] + "," + status[and..] : StatusPlaced;

    /// <summary>What the writer is, behind "I'm Ann Lee": ", a nursing student", and ". I'm returning to work" of what is no
    /// noun.</summary>
    /// <param name="status">What the writer is; <c>null</c> where nobody typed it.</param>
    public string? Appended(string? status) => status is null ? null
        : EnglishSelf.IsDoing(status) ? (IsFormalEnglish ? ". I am " : ". I'm ") + status : ", " + status;

    /// <summary>The first thing that the writer is, for a note of few words.</summary>
    public string? StatusShort => Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase is { } status
        ? status.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? status[..comma] : status : null;

    /// <summary>What the writer is, where it is a noun that may stand after the name on the telephone; <c>null</c> for "returning to
    /// work".</summary>
    public string? StatusNamed => Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase is { } status
        && !EnglishSelf.IsState(status) ? status : null;

    /// <summary>What the writer is, as a sentence short enough to be said before "Is this a bad time?".</summary>
    public string? StatusSpoken
    {
        get
        {
            var status = Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status);
            var sentence = status.Sentence ?? (status.Phrase is { } phrase && EnglishSelf.IsState(phrase)
                ? (IsFormalEnglish ? "I am " : "I'm ") + phrase + "." : null);
            return sentence?.Count(sign => sign == ' ') < LongestSpoken ? sentence : null;
        }
    }

    /// <summary>What the writer is and asks about, after "ich bin".</summary>
    public string? StatusAsking
    {
        get
        {
            var status = Slot("seeker.status", SlotKind.Status, x => x.Seeker.Status).Phrase;
            var asking = Slot("ask.topic", SlotKind.Topic, x => x.Ask?.Topic).Predicate;
            if (status is null || asking is null) return null;
            return status.Contains(", ", StringComparison.Ordinal) || status.Contains(" und ", StringComparison.Ordinal)
                ? $"{status}. Ich {asking}" : $"{status} und {asking}";
        }
    }
}
