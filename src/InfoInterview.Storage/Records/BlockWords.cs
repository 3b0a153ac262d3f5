using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Storage.Records;

/// <summary>The words by which the database knows why somebody is not written to; they never change.</summary>
internal static class BlockWords
{
    public static string Of(DoNotContactReason reason) => reason switch
    {
        DoNotContactReason.Asked => "asked",
        DoNotContactReason.DeclinedForGood => "declinedForGood",
        DoNotContactReason.Complaint => "complaint",
        _ => "erased",
    };

    public static DoNotContactReason Reason(string word) => word switch
    {
        "asked" => DoNotContactReason.Asked,
        "declinedForGood" => DoNotContactReason.DeclinedForGood,
        "complaint" => DoNotContactReason.Complaint,
        _ => DoNotContactReason.Erased,
    };

    public static string? Of(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known.WithCalendar(CalendarSystem.Iso)) : null;

    public static LocalDate? Day(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;
}
