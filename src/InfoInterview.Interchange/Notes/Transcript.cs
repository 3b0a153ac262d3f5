using System.Text;
using InfoInterview.Interchange.Notes.Transcripts;

namespace InfoInterview.Interchange.Notes;

/// <summary>
/// A talk as a program wrote it down: WebVTT (<c>.vtt</c>), SubRip (<c>.srt</c>) or plain text with names before colons. Whether they
/// agreed to be recorded is for the host to ask before it takes such a file. Content never throws. Equal when all lines are equal.
/// </summary>
public sealed record Transcript
{
    /// <summary>The most characters that are read; what lies behind is left out.</summary>
    public const int MaxCharacters = 8_388_608;

    /// <summary>The lines in their order; what one person said in several pieces is one line.</summary>
    public required ValueList<TranscriptLine> Lines { get; init; }

    /// <summary>Whether the text was longer than is read.</summary>
    public required bool IsCut { get; init; }

    /// <summary>The speakers in the order in which they first speak.</summary>
    public ValueList<string> Speakers => Lines.Select(line => line.Speaker).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();

    /// <summary>Reads a transcript of whatever kind it is.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>The lines; none where nothing is said in it.</returns>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public static Transcript Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var isCut = text.Length > MaxCharacters;
        return new Transcript { Lines = TranscriptReader.Read(isCut ? text[..MaxCharacters] : text).ToValueList(), IsCut = isCut };
    }

    /// <summary>
    /// The talk as the text of a note: each line with its time and speaker, so that one's own words and theirs are told apart.
    /// </summary>
    /// <param name="own">What the file calls the seeker, who becomes "Me"; <c>null</c> leaves every name as it is.</param>
    /// <returns>The lines with <c>\n</c> between them and none at the end; empty for an empty transcript.</returns>
    public string ToNoteText(string? own = null)
    {
        var text = new StringBuilder();
        foreach (var line in Lines)
        {
            if (line.At is { } at) text.Append(CultureInfo.InvariantCulture, $"[{(int)at.TotalHours}:{at.Minutes:00}:{at.Seconds:00}] ");
            if (line.Speaker is { } speaker) text.Append(string.Equals(speaker, own?.Trim(), StringComparison.OrdinalIgnoreCase) ? "Me" : speaker).Append(": ");
            text.Append(line.Text).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>What others than the seeker said.</summary>
    /// <param name="own">What the file calls the seeker.</param>
    /// <returns>The lines that name somebody else; lines without a speaker are nobody's and are left out.</returns>
    public ValueList<TranscriptLine> OfOthers(string own) => Lines.Where(line => line.Speaker is { } speaker && !string.Equals(speaker, own.Trim(), StringComparison.OrdinalIgnoreCase)).ToValueList();
}
