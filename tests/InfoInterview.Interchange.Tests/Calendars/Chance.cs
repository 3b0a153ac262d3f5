namespace InfoInterview.Tests.Calendars;

/// <summary>Numbers that look like chance and are the same each time.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    public int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)below);
    }
}
