using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>
/// The mails that two people have exchanged, as far as their ids are known, and what the next one quotes of them. Worked out from what
/// was kept, never stored. Equal when all parts are equal.
/// </summary>
[NotKept("Worked out from what was sent and received.")]
public sealed record MailThread
{
    /// <summary>The most ids that a mail names of those before it.</summary>
    public const int MostReferences = 20;

    /// <summary>Nothing was exchanged yet.</summary>
    public static MailThread None { get; } = new();

    /// <summary>The ids of the mails, oldest first, without brackets; may be empty.</summary>
    public ValueList<string> References { get; init; }

    /// <summary>The subject of the first mail, without the marks of an answer; <c>null</c> when none is known.</summary>
    public string? Subject { get; init; }

    /// <summary>The text of the last request or message that was sent; <c>null</c> when none was kept.</summary>
    public SentCopy? Last { get; init; }

    /// <summary>The mail that the next one answers; <c>null</c> when none is known.</summary>
    public string? Newest => References.IsEmpty ? null : References[^1];

    /// <summary>The thread of two people.</summary>
    /// <param name="sent">What was sent to one contact.</param>
    /// <param name="received">What came from them.</param>
    /// <returns>The thread, in the order in which the mails came here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sent"/> or <paramref name="received"/> is <c>null</c>.</exception>
    public static MailThread Of(IEnumerable<SentCopy> sent, IEnumerable<ReceivedText> received)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(received);
        var own = sent.OrderBy(copy => copy.At).ToList();
        var ids = own.Select(copy => (copy.At, Id: copy.MessageId)).Concat(received.Select(text => (text.At, Id: text.MessageId)))
            .Where(mail => mail.Id is { Length: > 0 }).OrderBy(mail => mail.At).Select(mail => mail.Id!)
                .Distinct(StringComparer.Ordinal).ToList();

        // The first tells what it is about, the last ones what is answered; a line of headers has its limits.
        if (ids.Count > MostReferences) ids = [ids[0], .. ids[^(MostReferences - 1)..]];
        return new MailThread
        {
            References = ids.ToValueList(),
            Subject = own.Select(copy => copy.Subject).FirstOrDefault(subject => !string.IsNullOrWhiteSpace(subject)) is { } first
                ? Plain(first) : null,
            Last = own.LastOrDefault(copy =>
                copy.Purpose is MessagePurpose.Request or MessagePurpose.AskAgain or MessagePurpose.OtherWay) ?? own.LastOrDefault(),
        };
    }

    /// <summary>A subject without "Re:" and its like, in the languages that mail programs write it.</summary>
    private static string Plain(string subject)
    {
        var text = subject.AsSpan().Trim();
        while (Mark(text) is var length and > 0) text = text[length..].TrimStart();
        return text.ToString();
    }

    private static int Mark(ReadOnlySpan<char> text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["re:", "aw:", "fwd:", "wg:", "sv:", "antw:"])
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return mark.Length;
        }

        return 0;
    }
}
