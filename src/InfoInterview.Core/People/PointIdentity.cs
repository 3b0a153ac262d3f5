namespace InfoInterview.People;

/// <summary>Tells valid ways to reach somebody, and the form in which two of them are compared.</summary>
internal static class PointIdentity
{
    private const int LeastDigits = 3;

    /// <summary>Whether the text, which has no blanks around it, is such an address or number; hardly ever allocates.</summary>
    public static bool IsValid(ContactPointKind kind, string value) => kind switch
    {
        ContactPointKind.Email => IsEmail(value),
        ContactPointKind.LinkedIn => LinkedInPath.IsValid(value),
        ContactPointKind.Phone => CountDigits(value) >= LeastDigits,
        _ => value.Length > 0,
    };

    /// <summary>The form of a valid text.</summary>
    public static string Of(ContactPointKind kind, string value) => kind switch
    {
        ContactPointKind.LinkedIn => LinkedInPath.Identity(value)!,
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
