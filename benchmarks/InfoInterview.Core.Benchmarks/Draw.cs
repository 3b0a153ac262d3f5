namespace InfoInterview.Benchmarks;

/// <summary>Draws that are the same in every run, on every machine.</summary>
internal sealed class Draw(uint seed)
{
    private uint state = seed;

    /// <summary>A number from 0 up to the bound, exclusive.</summary>
    public int Below(int bound)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)bound);
    }

    public string Of(string[] items) => items[Below(items.Length)];

    /// <summary>A number below the bound of which the small ones come often, as large employers and common names do.</summary>
    public int Skewed(int bound)
    {
        var share = Below(1 << 15) / (double)(1 << 15);
        return (int)(bound * share * share * share);
    }
}
