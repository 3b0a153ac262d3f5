using System.Buffers;

namespace InfoInterview.Interchange.Archives;

/// <summary>A file in an archive, byte for byte. Equal when both parts are equal.</summary>
public sealed record ArchivedFile
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    private readonly string name = "";

    /// <summary>Its name, such as <c>calendar.ics</c>; without folders.</summary>
    /// <exception cref="ArgumentException">It is no plain name of a file.</exception>
    public required string Name
    {
        get => name;
        init => name = IsPlain(value) ? value
            : throw new ArgumentException("A file in an archive has a plain name, without folders.", nameof(value));
    }

    /// <summary>What is in it.</summary>
    public required ValueList<byte> Bytes { get; init; }

    internal static bool IsPlain(string? name) => name is { Length: > 0 and <= 120 } && name is not ("." or "..") && name.AsSpan()
        .IndexOfAny(Forbidden) < 0 && !name.Any(char.IsControl);
}
