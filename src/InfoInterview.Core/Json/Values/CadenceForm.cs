using System.Text.Json;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Json.Values;

/// <summary>A cadence: its first day and the period between two.</summary>
internal sealed class CadenceForm : RecordForm<Cadence>
{
    protected override bool TryReadParts(PartReader parts, out Cadence value)
    {
        value = null!;
        var anchor = default(LocalDate);
        Period? every = null;
        while (parts.Next())
        {
            _ = parts.Name switch
            {
                "anchor" => parts.Value(LocalDateForm.Instance, out anchor),
                "every" => parts.Value(PeriodForm.Instance, out every),
                _ => parts.Unknown(),
            };
        }

        parts.Needs("anchor");
        parts.Needs("every");
        if (parts.HasFailed) return false;
        if (every! == Period.FromMonths(Math.Max(1, every!.Months))) value = Cadence.OfMonths(anchor, every.Months);
        else if (every == Period.FromDays(Math.Max(1, every.Days))) value = Cadence.OfDays(anchor, every.Days);
        return value is not null || parts.Say("every", "A number of months such as P3M or of days such as P7D is expected here.");
    }

    protected override void WriteParts(Utf8JsonWriter writer, Cadence value)
    {
        writer.WritePropertyName("anchor");
        LocalDateForm.Instance.Write(writer, value.Anchor);
        writer.WritePropertyName("every");
        PeriodForm.Instance.Write(writer, value.Every);
    }
}
