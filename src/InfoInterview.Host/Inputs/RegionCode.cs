namespace InfoInterview.Host.Inputs;

/// <summary>A region as an ISO 3166 code: two letters, and perhaps a subdivision.</summary>
internal static class RegionCode
{
    private const int Longest = 6;

    public static string? Read(string field, string? text, InputProblems problems)
    {
        var code = problems.Text(field, text, InputLimits.Line)?.ToUpperInvariant();
        if (code is null || IsCode(code)) return code;
        problems.Add(field, Spoken.Of("Write the region as a country code such as NO, or with its state such as US-WI."));
        return null;
    }

    private static bool IsCode(string code)
    {
        if (code.Length < 2 || code.Length > Longest || !char.IsAsciiLetter(code[0]) || !char.IsAsciiLetter(code[1])) return false;
        return code.Length == 2 || (code.Length > 3 && code[2] == '-' && code.AsSpan(3).ToString().All(char.IsAsciiLetterOrDigit));
    }
}
