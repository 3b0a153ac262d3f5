using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>Sorts what was said by who said it.</summary>
internal static class Grouping
{
    /// <summary>What was said in the order of the people; what one person said stays in its order.</summary>
    public static NumberedEvidence[] ByPerson(List<NumberedEvidence> said) => ByPerson(said, static spoken => spoken.Person);

    /// <summary>Things in the order of the people; those of one person stay in their order.</summary>
    public static T[] ByPerson<T>(List<T> things, Func<T, int> personOf)
    {
        var sorted = things.ToArray();
        var keys = new long[sorted.Length];
        for (var at = 0; at < keys.Length; at++) keys[at] = ((long)personOf(sorted[at]) << 32) | (uint)at;
        Array.Sort(keys, sorted);
        return sorted;
    }

    /// <summary>Where the next person's words begin, in what is sorted by person.</summary>
    public static int EndOf(ReadOnlySpan<NumberedEvidence> sorted, int start)
    {
        var end = start + 1;
        while (end < sorted.Length && sorted[end].Person == sorted[start].Person) end++;
        return end;
    }

    /// <summary>The evidence of some words, of each stretch once.</summary>
    public static ValueList<Evidence> EvidenceOf(ReadOnlySpan<NumberedEvidence> said)
    {
        var evidence = new Evidence[said.Length];
        var count = 0;
        foreach (ref readonly var spoken in said)
        {
            if (count == 0 || !evidence[count - 1].IsAt(spoken.Evidence)) evidence[count++] = spoken.Evidence;
        }

        if (count < evidence.Length) Array.Resize(ref evidence, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(evidence).ToValueList();
    }

    public static ValueList<HeldView> Views(List<NumberedEvidence> said, List<Interviewee> people)
    {
        var views = ImmutableArray.CreateBuilder<HeldView>();
        var sorted = ByPerson(said);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = EndOf(sorted, start);
            views.Add(new HeldView { Who = people[sorted[start].Person], Evidence = EvidenceOf(sorted.AsSpan(start, end - start)) });
        }

        return views.ToImmutable().ToValueList();
    }
}
