using InfoInterview.Scheduling;
using NodaTime;

namespace InfoInterview.Json.Values;

/// <summary>A slot, from its start to its end.</summary>
internal sealed class SlotForm() : ConvertedForm<Slot, Interval>(
    IntervalForm.Instance,
    slot => new Interval(slot.Start, slot.End),
    time => new Slot(time.Start.ToUnixTimeTicks(), checked((int)((time.End - time.Start).BclCompatibleTicks / NodaConstants.TicksPerMinute))));
