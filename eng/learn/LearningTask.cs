namespace InfoInterview.Learn;

/// <summary>Something to learn: a name, what is told apart, and the samples of a language.</summary>
/// <param name="Name">The name of its weights.</param>
/// <param name="Classes">What is told apart.</param>
/// <param name="IsExclusive">Whether one class is right, or any number of them.</param>
/// <param name="MostFeatures">How many features are kept, by language.</param>
/// <param name="Samples">The samples of a language from folders of labelled texts.</param>
internal sealed record LearningTask(
    string Name, string[] Classes, bool IsExclusive,
    Func<string, int> MostFeatures, Func<string, IReadOnlyList<string>, List<Sample>> Samples)
{
    public static IReadOnlyList<LearningTask> All { get; } = [MessageTasks.Asks, MessageTasks.Components, QuestionTasks.Questions,
        ReplyTasks.Meanings, ReplyTasks.Traits, NoteTasks.Notes, NoteTasks.Words];

    /// <summary>
    /// Whether all labels of a text have to be right together, so that each class is said from the score at which the most texts
    /// are.
    /// </summary>
    public bool IsExact { get; init; }

    public bool[] Flags(IReadOnlyCollection<string> labels) => [.. Classes.Select(labels.Contains)];
}
