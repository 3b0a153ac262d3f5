namespace InfoInterview.Language.Splitting;

/// <summary>Tells a job to be had from "the job market" and from "your job".</summary>
internal static class Jobs
{
    /// <summary>Takes from two neighbours what they are not together.</summary>
    public static void Settle(ref Token before, ref Token token)
    {
        if (before.After >= Boundary.Comma) return;
        if (before.Is(WordClass.Job) && token.Is(WordClass.Compound)) before.Classes &= ~(WordClass.Job | WordClass.Vacancy);
        if (before.Is(WordClass.Owner) && token.Is(WordClass.Job)) token.Classes &= ~(WordClass.Job | WordClass.Vacancy);
    }
}
