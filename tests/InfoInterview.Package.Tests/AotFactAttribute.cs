namespace InfoInterview.Tests;

/// <summary>A fact that compiles to native code; skipped, and said so, where the compiler's linker is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AotFactAttribute : FactAttribute
{
    public AotFactAttribute()
    {
        var isReady = OperatingSystem.IsLinux() && IsOnPath("clang") && Directory.Exists("/usr/include") && File.Exists("/usr/include/zlib.h");
        if (!isReady) Skip = "No native toolchain: install clang and zlib1g-dev (Debian), as ./eng/test does.";
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
