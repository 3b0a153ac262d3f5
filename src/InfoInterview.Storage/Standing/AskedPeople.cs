namespace InfoInterview.Storage;

/// <summary>Those to whom a request went out last. Equal when all parts are equal.</summary>
public sealed record AskedPeople
{
    /// <summary>Nobody was asked.</summary>
    public static AskedPeople None { get; } = new() { People = [], IsWhole = true };

    /// <summary>Each person once, by their last request, the earliest first.</summary>
    public required ValueList<AskedPerson> People { get; init; }

    /// <summary>Whether that is everybody of the time; otherwise earlier requests are left out.</summary>
    public required bool IsWhole { get; init; }
}
