namespace InfoInterview.Storage;

/// <summary>How far a seeker has come with all whom they asked. Each figure counts people. Equal when all parts are equal.</summary>
public sealed record CampaignFigures
{
    /// <summary>Nothing has been done yet.</summary>
    public static CampaignFigures None { get; } = new() { Asked = 0, Answered = 0, Talked = 0, Thanked = 0, AskedLately = 0, Places = [] };

    /// <summary>To how many a request went out.</summary>
    public required int Asked { get; init; }

    /// <summary>How many of them answered, whatever they said.</summary>
    public required int Answered { get; init; }

    /// <summary>With how many a conversation took place.</summary>
    public required int Talked { get; init; }

    /// <summary>How many of these were thanked.</summary>
    public required int Thanked { get; init; }

    /// <summary>How many requests went out within the last seven days.</summary>
    public required int AskedLately { get; init; }

    /// <summary>How many people stand where; places where nobody stands are left out.</summary>
    public required ValueList<StandingCount> Places { get; init; }
}
