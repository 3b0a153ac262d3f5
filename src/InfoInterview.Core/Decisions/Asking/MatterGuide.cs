namespace InfoInterview.Decisions.Asking;

/// <summary>Who knows most of a matter, and which questions of the bank ask about it.</summary>
internal static class MatterGuide
{
    /// <summary>The vantages from which a matter is seen best, the best first.</summary>
    public static ReadOnlySpan<Vantage> Knows(Matter matter) => matter switch
    {
        Matter.Pay => [Vantage.Hires, Vantage.FirstYear, Vantage.DoesTheWork],
        Matter.Hours => [Vantage.DoesTheWork, Vantage.Left, Vantage.FirstYear],
        Matter.Entry => [Vantage.Hires, Vantage.FirstYear, Vantage.DoesTheWork],
        Matter.Licence => [Vantage.FirstYear, Vantage.Hires, Vantage.DoesTheWork],
        Matter.People => [Vantage.Left, Vantage.DoesTheWork, Vantage.FirstYear],
        Matter.Future => [Vantage.OtherSide, Vantage.DoesTheWork, Vantage.Hires],
        _ => [Vantage.DoesTheWork, Vantage.FirstYear, Vantage.Left],
    };

    /// <summary>Questions of the built-in bank, the best first; a bank that has none of them gets other words.</summary>
    public static string[] Questions(Matter matter) => matter switch
    {
        Matter.Pay => ["progression.pay-grows", "industry.pay-range"],
        Matter.Hours => ["culture.balance", "role.week-shape", "role.hours", "role.pressure"],
        Matter.Entry => ["progression.way-in-today", "progression.hiring-eye", "progression.field-entry", "progression.back-door"],
        Matter.Licence => ["progression.licence-way", "progression.licence-keep", "progression.courses", "progression.beyond-training"],
        Matter.DailyWork => ["role.yesterday", "role.week-shape", "role.boring-bit"],
        Matter.People => ["culture.who-thrives", "culture.disagreement", "culture.enjoy"],
        Matter.Future => ["industry.ten-years", "industry.quiet-change", "industry.ai-now", "industry.worries"],
        _ => [],
    };
}
