namespace InfoInterview.Engagements.Replies;

/// <summary>
/// Finds what shows that a mail system wrote, and the address that failed: by codes and lines, not by words of a language.
/// </summary>
internal static class MachineReader
{
    private const int LongestCode = 9;

    private static readonly string[] Reports = ["reporting-mta", "diagnostic-code", "final-recipient", "original-recipient", "remote-mta", "arrival-date", "x-postfix"];
    private static readonly string[] Senders = ["mailer-daemon", "mail delivery subsystem", "mail delivery system", "postmaster@", "mail delivery software"];
    private static readonly string[] Nobody = ["mailer-daemon", "postmaster", "noreply", "no-reply", "support", "abuse"];

    /// <summary>The marks of a whole text, quoted original and all.</summary>
    public static MachineMarks Read(ReadOnlySpan<char> text)
    {
        var marks = MachineMarks.None;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '4' or '5' && (at == 0 || (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('.' or ',' or ':' or '-' or '/' or '+')))) marks |= Code(text, at);
        }

        foreach (var report in Reports)
        {
            if (text.Contains(report, StringComparison.OrdinalIgnoreCase)) marks |= MachineMarks.Report;
        }

        foreach (var sender in Senders)
        {
            if (text.Contains(sender, StringComparison.OrdinalIgnoreCase)) marks |= MachineMarks.Sender;
        }

        return FindRecipient(text) is { Length: > 0 } ? marks | MachineMarks.Recipient : marks;
    }

    /// <summary>
    /// The address that failed: that of a recipient's line, or else the first in the notice that is neither the seeker's nor a
    /// mail system's; empty when there is none.
    /// </summary>
    public static ReadOnlySpan<char> FailedAddress(ReadOnlySpan<char> text)
    {
        if (FindRecipient(text) is { Length: > 0 } named) return named;
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOf('\n');
            var line = (length < 0 ? text[at..] : text.Slice(at, length)).Trim();
            at = length < 0 ? text.Length : at + length + 1;
            if (LineShape.IsDivider(line)) break;
            if (line.IsEmpty || line[^1] is ',' || (LineShape.IsField(line, out _) && line.IndexOf('<') > 0)) continue;
            for (var from = 0; from < line.Length;)
            {
                var (start, end) = MailAddress.Next(line, from);
                if (start == end) break;
                if (!IsNobody(line[start..end])) return line[start..end];
                from = end;
            }
        }

        return default;
    }

    /// <summary>"Final-Recipient: rfc822; a@b", "Failed Recipient: a@b", "&lt;a@b&gt;: host … said".</summary>
    private static ReadOnlySpan<char> FindRecipient(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOf('\n');
            var line = (length < 0 ? text[at..] : text.Slice(at, length)).Trim();
            at = length < 0 ? text.Length : at + length + 1;
            if (line.Length < 6) continue;
            if (line[0] == '<' && line.IndexOf('>') is > 0 and var close && close + 1 < line.Length && line[close + 1] == ':' && MailAddress.In(line[..close]) is { Length: > 0 } failed) return failed;
            var colon = line.IndexOf(':');
            if (colon > 0 && line[..colon].Contains("recipient", StringComparison.OrdinalIgnoreCase) && MailAddress.In(line[colon..]) is { Length: > 0 } named) return named;
        }

        return default;
    }

    /// <summary>"550", "5.1.1", "4.2.2".</summary>
    private static MachineMarks Code(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at <= LongestCode && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        var code = text[at..end];
        if (end < text.Length && (char.IsLetter(text[end]) || text[end] is ':' or '%')) return MachineMarks.None;
        var kind = code[0] == '5' ? MachineMarks.Permanent : MachineMarks.Transient;
        if (code.Length == 3 && code.IndexOf('.') < 0) return IsReplyCode(code) ? kind : MachineMarks.None;
        if (code.Length is < 5 or > LongestCode || code.Count('.') != 2 || code[1] != '.') return MachineMarks.None;
        if (code.IndexOf(".2.2") == 1) return MachineMarks.Full | kind;
        return kind;
    }

    /// <summary>The codes of SMTP that tell of a failure: 421, 450 to 452, 550 to 554.</summary>
    private static bool IsReplyCode(ReadOnlySpan<char> code) => code is "421" or "450" or "451" or "452" or "550" or "551" or "552" or "553" or "554";

    private static bool IsNobody(ReadOnlySpan<char> address)
    {
        foreach (var name in Nobody)
        {
            if (address.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
