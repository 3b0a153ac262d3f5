using System.Runtime.CompilerServices;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>How sure the surest sentence is to be each component, by the order of <see cref="Components.Learnt"/>.</summary>
[InlineArray(Count)]
internal struct Certainties
{
    public const int Count = 18;

    private float first;
}
