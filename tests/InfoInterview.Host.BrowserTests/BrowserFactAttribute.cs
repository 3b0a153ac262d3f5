namespace InfoInterview.Tests;

/// <summary>A fact that needs a browser; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(Chromium)) Skip = $"No browser at {Chromium}: install Debian's chromium, or name another in CHROMIUM.";
    }

    public static string Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
}
