using InfoInterview.Scheduling;

namespace InfoInterview.Json.Values;

/// <summary>All slots of a sequence, worked out; those that are read stand as they are.</summary>
internal sealed class SlotSequenceForm() : ConvertedForm<SlotSequence, ValueList<Slot>>(
    new ListForm<Slot>(AllForms.SchedulingSlot),
    sequence => sequence.ToValueList(),
    slots => new SlotSequence(slots));
