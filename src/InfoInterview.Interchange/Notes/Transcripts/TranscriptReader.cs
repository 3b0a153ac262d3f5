using System.Text;
using NodaTime;

namespace InfoInterview.Interchange.Notes.Transcripts;

/// <summary>Takes the cues or lines of a transcript apart.</summary>
internal static class TranscriptReader
{
    private const string Arrow = "-->";

    /// <summary>The longest text before a colon that is a name, in characters and in words.</summary>
    private const int LongestName = 40;
    private const int MostWords = 4;

    public static List<TranscriptLine> Read(string text)
    {
        var lines = new List<Spoken>();
        var said = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var hasCues = said[0].StartsWith("WEBVTT", StringComparison.Ordinal) || Array.Exists(said, line => line.Contains(Arrow, StringComparison.Ordinal));
        Duration? at = null;
        var (isInCue, isPassedOver) = (false, false);
        for (var i = 0; i < said.Length; i++)
        {
            var line = said[i].Trim();
            if (line.Length == 0)
            {
                (isInCue, isPassedOver) = (false, false);
            }
            else if (line.Contains(Arrow, StringComparison.Ordinal))
            {
                at = Time(line[..line.IndexOf(Arrow, StringComparison.Ordinal)].Trim());
                (isInCue, isPassedOver) = (true, false);
            }
            else if (hasCues && !isInCue)
            {
                // Before a cue stand its number or name, the file's own header, and remarks and styles that go on to the next blank line.
                isPassedOver |= line.StartsWith("NOTE", StringComparison.Ordinal) || line.StartsWith("STYLE", StringComparison.Ordinal) || line.StartsWith("REGION", StringComparison.Ordinal);
            }
            else if (!isPassedOver)
            {
                Add(lines, line, hasCues, at);
            }
        }

        return lines.ConvertAll(line => new TranscriptLine { Speaker = line.Speaker, At = line.At, Text = line.Text.ToString() });
    }

    private static void Add(List<Spoken> lines, string line, bool isCue, Duration? cueAt)
    {
        var at = cueAt;
        if (!isCue) (at, line) = LeadingTime(line);
        var speaker = Voice(ref line) ?? NameBefore(ref line);
        if (!isCue && speaker is { } named && at is null) (speaker, at) = TrailingTime(named);
        line = WithoutTags(line).Trim();
        if (line.Length == 0) return;
        var last = lines.Count > 0 ? lines[^1] : null;
        var goesOn = last is not null && (speaker is null ? isCue || at is null : string.Equals(last.Speaker, speaker, StringComparison.OrdinalIgnoreCase));
        if (goesOn) last!.Text.Append(' ').Append(line);
        else lines.Add(new Spoken(speaker, at, new StringBuilder(line)));
    }

    /// <summary>The speaker as WebVTT marks one: <c>&lt;v Ruth Halvorsen&gt;</c>.</summary>
    private static string? Voice(ref string line)
    {
        if (!line.StartsWith("<v", StringComparison.OrdinalIgnoreCase)) return null;
        var close = line.IndexOf('>', StringComparison.Ordinal);
        if (close < 0) return null;
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var name = blank < 0 || blank > close ? "" : line[(blank + 1)..close].Trim();
        line = line[(close + 1)..];
        return name.Length == 0 ? null : name;
    }

    /// <summary>The speaker before a colon; a sentence that holds one is no name.</summary>
    private static string? NameBefore(ref string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && line.EndsWith(':')) colon = line.Length - 1;
        if (colon is <= 0 or > LongestName) return null;
        var name = line[..colon].Trim();
        if (name.Length == 0 || name.Split(' ').Length > MostWords || !char.IsLetter(name[0]) || name.AsSpan().ContainsAny(",.!?\"")
            && !name.Contains(". ", StringComparison.Ordinal)) return null;
        line = line[(colon + 1)..];
        return name;
    }

    /// <summary>A time before a line of plain text: "[00:01:02] Ruth: …", "12:30 Ruth: …".</summary>
    private static (Duration? At, string Behind) LeadingTime(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is ':' or '.' or '[' or ']' or '(' or ')')) end++;
        return Time(line[..end].Trim('[', ']', '(', ')', ':')) is { } time ? (time, line[end..].TrimStart(' ', '-', '–')) : (null, line);
    }

    private static (string? Speaker, Duration? At) TrailingTime(string speaker)
    {
        var blank = speaker.LastIndexOf(' ');
        return blank > 0 && Time(speaker[(blank + 1)..].Trim('[', ']', '(', ')')) is { } time ? (speaker[..blank].Trim(), time) : (speaker, null);
    }

    /// <summary>A time such as <c>00:01:02.500</c>, <c>01:02,500</c> or <c>1:02</c>.</summary>
    private static Duration? Time(string text)
    {
        var parts = text.Split(' ')[0].Replace(',', '.').Split(':');
        if (parts.Length is not (2 or 3)) return null;
        var seconds = 0.0;
        foreach (var part in parts)
        {
            if (part.Length == 0 || !double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number >= 1_000) return null;
            seconds = (seconds * 60) + number;
        }

        return Duration.FromMilliseconds((long)Math.Round(seconds * 1_000));
    }

    private static string WithoutTags(string line)
    {
        if (line.Contains('<', StringComparison.Ordinal))
        {
            var kept = new StringBuilder(line.Length);
            var isInTag = false;
            foreach (var letter in line)
            {
                if (letter == '<') isInTag = true;
                else if (letter == '>' && isInTag) isInTag = false;
                else if (!isInTag) kept.Append(letter);
            }

            line = kept.ToString();
        }

        return line.Replace("&amp;", "&", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal);
    }

    /// <summary>A line in the making.</summary>
    private sealed record Spoken(string? Speaker, Duration? At, StringBuilder Text);
}
