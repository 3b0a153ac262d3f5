namespace InfoInterview.Learn;

/// <summary>One labelled text: its features, each once, and which classes are right.</summary>
/// <param name="Id">The row that it came from.</param>
/// <param name="Set">The file that it came from, as the tables name it.</param>
/// <param name="Features">Its features in rising order.</param>
/// <param name="Labels">For each class whether it is right.</param>
/// <param name="Weight">How much it counts: less where two careful readers may differ.</param>
/// <param name="Fold">The fifth of the texts with which it is left out.</param>
internal sealed record Sample(string Id, string Set, uint[] Features, bool[] Labels, double Weight, int Fold)
{
    /// <summary>The class that is its main fault; <c>null</c> where it has none, or none that is learnt.</summary>
    public int? Main { get; init; }

    /// <summary>Whether it is one to measure on: readers agree on it.</summary>
    public bool IsFirm => Weight >= 1;
}
