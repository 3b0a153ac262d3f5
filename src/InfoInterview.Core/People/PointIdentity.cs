namespace InfoInterview.People;

/// <summary>Tells valid ways to reach somebody, and the form in which two of them are compared.</summary>
internal static class PointIdentity
{
    private const int LeastDigits = 3;
    private const string LinkedInHost = "linkedin.com";

    /// <summary>Whether the text, which has no blanks around it, is such an address or number; allocates nothing.</summary>
    public static bool IsValid(ContactPointKind kind, ReadOnlySpan<char> value) => kind switch
    {
        ContactPointKind.Email => IsEmail(value),
        ContactPointKind.LinkedIn => LinkedInPath(value).Length > 1,
        ContactPointKind.Phone => CountDigits(value) >= LeastDigits,
        _ => !value.IsEmpty,
    };

    /// <summary>The form of a valid text.</summary>
    public static string Of(ContactPointKind kind, string value) => kind switch
    {
        ContactPointKind.LinkedIn => LinkedInHost + LinkedInPath(value).ToString().ToLowerInvariant(),
        ContactPointKind.Phone => Digits(value),
        _ => value.ToLowerInvariant(),
    };

    private static bool IsEmail(ReadOnlySpan<char> value)
    {
        var at = value.IndexOf('@');
        if (at <= 0 || at == value.Length - 1 || value.Length > ContactPoint.MaxEmailLength || value.LastIndexOf('@') != at) return false;
        foreach (var character in value)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is '<' or '>' or '(' or ')' or ',' or ';' or ':' or '"' or '[' or ']' or '\\') return false;
        }

        var domain = value[(at + 1)..];
        return domain[0] is not ('.' or '-') && domain[^1] is not ('.' or '-') && domain.Contains('.');
    }

    /// <summary>The path of a profile without query and slashes at its end; empty where the address is not one of LinkedIn.</summary>
    private static ReadOnlySpan<char> LinkedInPath(ReadOnlySpan<char> value)
    {
        if (value.IndexOf("://") is var scheme and >= 0) value = value[(scheme + 3)..];
        var slash = value.IndexOf('/');
        if (slash < 0 || !IsLinkedInHost(value[..slash])) return [];
        value = value[slash..];
        if (value.IndexOfAny('?', '#') is var tail and >= 0) value = value[..tail];
        return value.TrimEnd('/');
    }

    private static bool IsLinkedInHost(ReadOnlySpan<char> host) =>
        host.Equals(LinkedInHost, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + LinkedInHost, StringComparison.OrdinalIgnoreCase);

    private static int CountDigits(ReadOnlySpan<char> value)
    {
        var count = 0;
        foreach (var character in value)
        {
            if (char.IsAsciiDigit(character)) count++;
        }

        return count;
    }

    private static string Digits(string value)
    {
        var sign = value.StartsWith('+') ? 1 : 0;
        return string.Create(CountDigits(value) + sign, value, static (digits, text) =>
        {
            var at = 0;
            if (text.StartsWith('+')) digits[at++] = '+';
            foreach (var character in text)
            {
                if (char.IsAsciiDigit(character)) digits[at++] = character;
            }
        });
    }
}
