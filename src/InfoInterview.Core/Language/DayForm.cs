namespace InfoInterview.Language;

/// <summary>How a day is named.</summary>
internal enum DayForm : byte
{
    /// <summary>A date in words or figures: "3 May", "2026-05-03".</summary>
    Date,

    /// <summary>A weekday alone; the next one after the day of the text.</summary>
    Weekday,

    /// <summary>"Next Friday": that of the week that begins next Monday, though some mean the one before.</summary>
    NextWeekday,

    /// <summary>"Today", "tomorrow".</summary>
    Near,

    /// <summary>A month alone: its first day, or the 15th after "mid".</summary>
    Month,

    /// <summary>"In two weeks": counted from the day of the text.</summary>
    Period,

    /// <summary>"This week", "next month", "the end of June": the last day of it, and of a week its Friday.</summary>
    Stretch,
}
