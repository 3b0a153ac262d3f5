using System.Collections;
using InfoInterview.Scheduling.Searching;

namespace InfoInterview.Scheduling;

/// <summary>
/// Slots by their start, each worked out when it is reached, unless they were read from JSON. Safe to go through by several
/// threads, each with its own enumerator; compares by reference.
/// </summary>
public sealed class SlotSequence : IEnumerable<Slot>
{
    private readonly SlotSpace? space;
    private readonly ValueList<Slot> known;

    internal SlotSequence(SlotSpace space) => this.space = space;

    /// <summary>Slots that were worked out before.</summary>
    internal SlotSequence(ValueList<Slot> known) => this.known = known;

    /// <summary>Enumerates from the first slot on.</summary>
    /// <returns>An enumerator before the first slot; each slot is found when it is asked for.</returns>
    public Enumerator GetEnumerator() => new(space, known);

    IEnumerator<Slot> IEnumerable<Slot>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the slots once.</summary>
    public struct Enumerator : IEnumerator<Slot>
    {
        private readonly SlotSpace? space;
        private readonly ValueList<Slot> known;
        private SlotSweep sweep;
        private int place;

        internal Enumerator(SlotSpace? space, ValueList<Slot> known)
        {
            (this.space, this.known) = (space, known);
            Reset();
        }

        /// <summary>The slot reached.</summary>
        public readonly Slot Current => space is null ? known[place] : new(sweep.Current, space.Minutes);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next slot; <c>false</c> when there is none.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => space is null ? ++place < known.Count : sweep.MoveNext();

        /// <summary>Starts afresh.</summary>
        public void Reset()
        {
            place = -1;
            if (space is not null) sweep = new SlotSweep(space);
        }

        /// <summary>There is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
