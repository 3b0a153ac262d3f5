using System.Text;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Reads pages and profiles, and tells which of them are of LinkedIn.</summary>
internal static class CardProfile
{
    /// <summary>A page, a profile or the address of a messenger; <c>null</c> where it is none.</summary>
    public static ContactPoint? Page(string value)
    {
        var address = value.Any(char.IsWhiteSpace) ? string.Concat(value.Where(mark => !char.IsWhiteSpace(mark))) : value;
        if (ContactPoint.TryParse(ContactPointKind.LinkedIn, address, out var profile)) return profile;
        return ContactPoint.TryParse(ContactPointKind.Other, value, out var page) ? page : null;
    }

    /// <summary>A profile of some network, as its address or, for LinkedIn, as the name of the user.</summary>
    public static ContactPoint? Read(string value, ReadOnlySpan<byte> parameters)
    {
        if (value.Contains("://", StringComparison.Ordinal)) return Page(value);
        if (!IsLinkedIn(parameters)) return Page(value) is { Kind: ContactPointKind.LinkedIn } profile ? profile : null;
        var user = CardParameters.ValueOf(parameters, "X-USER"u8) is { IsEmpty: false } named ? Encoding.UTF8.GetString(named) : value[(value.LastIndexOf(':') + 1)..].Trim();
        return ContactPoint.TryParse(ContactPointKind.LinkedIn, value, out var whole) ? whole
            : user.Length > 0 && user.All(IsOfName) && ContactPoint.TryParse(ContactPointKind.LinkedIn, "https://www.linkedin.com/in/" + user, out var point) ? point
            : null;
    }

    private static bool IsLinkedIn(ReadOnlySpan<byte> parameters) => CardParameters.Has(parameters, "LINKEDIN"u8);

    private static bool IsOfName(char mark) => char.IsLetterOrDigit(mark) || mark is '-' or '_' or '%' or '.';
}
