using System.Text.Json;

namespace InfoInterview.Host.Ui;

/// <summary>
/// What is asked on a page of its own before something goes that cannot come back. It waits where no link can write, so that nobody can
/// put words or another deed into it.
/// </summary>
internal sealed record SureQuestion
{
    /// <summary>The name under which it waits for its page.</summary>
    public const string Name = "Sure";

    /// <summary>The question, such as "Delete the theme “pay”?".</summary>
    public required string Title { get; init; }

    /// <summary>What goes, and what stays.</summary>
    public required string Text { get; init; }

    /// <summary>The words of the button that does it.</summary>
    public required string Button { get; init; }

    /// <summary>Where it is done.</summary>
    public required string Address { get; init; }

    /// <summary>Where one was before.</summary>
    public required string Back { get; init; }

    /// <summary>The fields of the form that asked for it.</summary>
    public required Dictionary<string, string> Fields { get; init; }

    public static SureQuestion? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<SureQuestion>(text);

    public string Write() => JsonSerializer.Serialize(this);
}
