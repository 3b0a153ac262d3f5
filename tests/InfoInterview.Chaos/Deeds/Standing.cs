namespace InfoInterview.Chaos.Deeds;

/// <summary>How something stands in the database.</summary>
internal enum Standing
{
    Missing = 0,
    Whole = 1,
    Half = 2,
    Doubled = 3,
}
