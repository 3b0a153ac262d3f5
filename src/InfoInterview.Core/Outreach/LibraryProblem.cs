using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>One thing that is wrong with a file of a message library or of a question bank. Equal when all parts are equal.</summary>
public sealed record LibraryProblem
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>The line in the file, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column in the line, counted from 1 in UTF-16 units.</summary>
    public required int Column { get; init; }

    /// <summary>What is wrong, as one sentence that names the facts.</summary>
    public required string Message { get; init; }

    /// <summary>What was probably meant; <c>null</c> when nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The rule of the template language behind it; <c>null</c> for a problem of the header.</summary>
    public RuleDescriptor? Rule { get; init; }

    /// <summary>Such as "thanks.mustache:3:1: The purpose thankyou is not known. Did you mean thank-you?".</summary>
    public override string ToString()
    {
        var rule = Rule is null ? "" : Rule.Id + ": ";
        var hint = Suggestion is null ? "" : $" Did you mean {Suggestion}?";
        return string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {rule}{Message}{hint}");
    }
}
