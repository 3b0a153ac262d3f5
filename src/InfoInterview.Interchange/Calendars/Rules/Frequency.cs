namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>How often a rule comes round, the most frequent first.</summary>
internal enum Frequency
{
    Secondly = 0,
    Minutely = 1,
    Hourly = 2,
    Daily = 3,
    Weekly = 4,
    Monthly = 5,
    Yearly = 6,
}
