namespace InfoInterview.People.Names;

/// <summary>What a language says about the order of names.</summary>
internal static class NameLocale
{
    /// <summary>The languages whose speakers say the family name first (CLDR, personNamesDefaults).</summary>
    private static readonly string[] FamilyFirst = ["hu", "ja", "km", "ko", "mn", "si", "ta", "te", "vi", "yue", "zh"];

    /// <summary>The languages whose speakers mostly have two family names.</summary>
    private static readonly string[] TwoFamilies = ["es", "ca", "gl", "eu"];

    public static string? Language(string? locale) => locale?.Trim().Split('-', '_')[0].ToLowerInvariant();

    public static bool IsFamilyFirst(string? language) => FamilyFirst.Contains(language, StringComparer.Ordinal);

    public static bool HasTwoFamilies(string? language) => TwoFamilies.Contains(language, StringComparer.Ordinal);
}
