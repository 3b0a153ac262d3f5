namespace InfoInterview.Host.Api;

/// <summary>A message as it is being written.</summary>
internal sealed record DraftRequest
{
    /// <summary>What it is for, such as <c>request</c>.</summary>
    public string? Purpose { get; init; }

    /// <summary>The way it is to travel, such as <c>email</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>How it sounds, such as <c>warm</c>.</summary>
    public string? Tone { get; init; }

    /// <summary>The language, such as <c>en</c>.</summary>
    public string? Language { get; init; }

    public string? Topic { get; init; }

    public int? Minutes { get; init; }

    /// <summary>What it was to state, by the names of the fields.</summary>
    public Dictionary<string, string?>? Fields { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    /// <summary>Who touches it: <c>seeker</c>, which is meant when nothing is said, <c>library</c> or <c>program</c>.</summary>
    public string? By { get; init; }
}
