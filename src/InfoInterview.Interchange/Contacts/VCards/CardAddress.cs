using System.Diagnostics.CodeAnalysis;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Reads an e-mail address from the forms in which cards hold it.</summary>
internal static class CardAddress
{
    private const string Scheme = "mailto:";

    public static bool TryRead(string value, [NotNullWhen(true)] out ContactPoint? point)
    {
        if (ContactPoint.TryParse(ContactPointKind.Email, value, out point)) return true;
        if (value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) value = value[Scheme.Length..];
        var opening = value.LastIndexOf('<');
        var closing = value.LastIndexOf('>');
        if (opening >= 0 && closing > opening) value = value[(opening + 1)..closing];

        // Cards of version 2.1 keep the blank at which a line was broken; an address holds none.
        return ContactPoint.TryParse(ContactPointKind.Email, string.Concat(value.Where(mark => !char.IsWhiteSpace(mark))), out point);
    }
}
