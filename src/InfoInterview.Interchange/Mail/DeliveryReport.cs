using InfoInterview.Engagements;
using MimeKit;

namespace InfoInterview.Interchange.Mail;

/// <summary>What a report of a mail system says of the first recipient that it could not reach (RFC 3464).</summary>
internal sealed record DeliveryReport(BounceKind Kind, string? Address)
{
    /// <summary>The report of a mail; <c>null</c> when it holds none, or tells of no failure.</summary>
    public static DeliveryReport? In(MimeMessage mail)
    {
        foreach (var status in mail.BodyParts.OfType<MessageDeliveryStatus>())
        {
            foreach (var group in status.StatusGroups)
            {
                if (Of(group) is { } report) return report;
            }
        }

        return null;
    }

    private static DeliveryReport? Of(HeaderList recipient)
    {
        var action = recipient["Action"]?.Trim();
        var isDelayed = string.Equals(action, "delayed", StringComparison.OrdinalIgnoreCase);
        if (!isDelayed && !string.Equals(action, "failed", StringComparison.OrdinalIgnoreCase)) return null;
        var status = recipient["Status"]?.Trim() ?? "";
        var isFull = status.StartsWith("5.2.2", StringComparison.Ordinal);
        var kind = isDelayed || isFull || !status.StartsWith('5') ? BounceKind.Soft : BounceKind.Hard;
        return new DeliveryReport(kind, AddressOf(recipient["Final-Recipient"]) ?? AddressOf(recipient["Original-Recipient"]));
    }

    /// <summary>"rfc822; a@b".</summary>
    private static string? AddressOf(string? field)
    {
        if (field is null) return null;
        var address = field[(field.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().Trim('<', '>');
        return address.Contains('@', StringComparison.Ordinal) ? address : null;
    }
}
