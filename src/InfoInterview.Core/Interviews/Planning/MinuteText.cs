namespace InfoInterview.Interviews.Planning;

/// <summary>Minutes in words.</summary>
internal static class MinuteText
{
    /// <summary>Such as "1 minute" or "20 minutes".</summary>
    public static string Of(int minutes) =>
        minutes == 1 ? "1 minute" : string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes");
}
