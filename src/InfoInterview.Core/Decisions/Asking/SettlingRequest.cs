using InfoInterview.Interviews;
using InfoInterview.People;

namespace InfoInterview.Decisions;

/// <summary>For whom questions are sought that would settle most. Equal when all parts are equal (G4.4, G4.5).</summary>
public sealed record SettlingRequest
{
    /// <summary>How many questions are sought for each path when nothing is said.</summary>
    public const int UsualMost = 2;

    private readonly int most = UsualMost;

    /// <summary>The people whom the seeker could ask; those who may not be written to are passed over. May be empty.</summary>
    public ValueList<Contact> Contacts { get; init; }

    /// <summary>What was asked before; nobody is asked the same question of the bank twice.</summary>
    public ValueList<AskedQuestion> Asked { get; init; }

    /// <summary>The language to ask and to explain in, as a tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The most questions for each path, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Most
    {
        get => most;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            most = value;
        }
    }
}
