using System.Collections;
using InfoInterview.Scheduling.Searching;

namespace InfoInterview.Scheduling;

/// <summary>Slots by their start, each worked out when it is reached. Safe to go through by several threads, each with its own enumerator; compares by reference.</summary>
public sealed class SlotSequence : IEnumerable<Slot>
{
    private readonly SlotSpace space;

    internal SlotSequence(SlotSpace space) => this.space = space;

    /// <summary>Enumerates from the first slot on.</summary>
    public Enumerator GetEnumerator() => new(space);

    IEnumerator<Slot> IEnumerable<Slot>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the slots once.</summary>
    public struct Enumerator : IEnumerator<Slot>
    {
        private readonly SlotSpace space;
        private SlotSweep sweep;

        internal Enumerator(SlotSpace space)
        {
            this.space = space;
            sweep = new SlotSweep(space);
        }

        /// <summary>The slot reached.</summary>
        public readonly Slot Current => new(sweep.Current, space.Minutes);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next slot; <c>false</c> when there is none.</summary>
        public bool MoveNext() => sweep.MoveNext();

        /// <summary>Starts afresh.</summary>
        public void Reset() => sweep = new SlotSweep(space);

        /// <summary>There is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
