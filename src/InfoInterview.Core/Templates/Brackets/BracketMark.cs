namespace InfoInterview.Templates.Brackets;

/// <summary>A placeholder as it was found.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="Length">Its length, brackets included.</param>
/// <param name="Wording">What stands between the brackets; empty for a blank such as XX or ____.</param>
internal readonly record struct BracketMark(int Start, int Length, string Wording)
{
    public int End => Start + Length;
}
