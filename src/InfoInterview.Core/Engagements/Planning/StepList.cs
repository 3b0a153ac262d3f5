using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>
/// The steps of one plan while it is made, soonest due first. A usual plan fits on the stack, so that only the result is allocated.
/// </summary>
internal struct StepList
{
    private Few few;
    private List<Entry>? many;
    private int count;

    public void Add(NextStep step, Instant dueBy)
    {
        if (count == Few.Size && many is null) many = [.. MemoryMarshal.CreateReadOnlySpan(ref few[0], count)];
        if (many is not null) many.Add(default);
        var entries = Entries(count + 1);
        var at = count++;
        for (; at > 0 && entries[at - 1].DueBy > dueBy; at--) entries[at] = entries[at - 1];
        entries[at] = new Entry(step, dueBy);
    }

    public ValueList<NextStep> ToValueList()
    {
        if (count == 0) return [];
        var steps = new NextStep[count];
        var entries = Entries(count);
        for (var i = 0; i < count; i++) steps[i] = entries[i].Step;
        return ImmutableCollectionsMarshal.AsImmutableArray(steps).ToValueList();
    }

    [UnscopedRef]
    private Span<Entry> Entries(int length) => many is null ? MemoryMarshal.CreateSpan(ref few[0], length) : CollectionsMarshal.AsSpan(many);

    private readonly record struct Entry(NextStep Step, Instant DueBy);

    [InlineArray(Size)]
    private struct Few
    {
        public const int Size = 4;

        private Entry first;
    }
}
