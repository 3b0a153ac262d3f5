using System.Runtime.CompilerServices;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>One place for every signal.</summary>
[InlineArray(Count)]
internal struct Marks
{
    public const int Count = (int)MessageSignal.TellingSubject + 1;

    private Mark first;
}
