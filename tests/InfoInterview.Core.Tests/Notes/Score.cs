using System.Globalization;

namespace InfoInterview.Tests.Notes;

/// <summary>What was found, missed and found too much, of one kind.</summary>
internal sealed class Score
{
    private readonly List<string> missed = [];
    private readonly List<string> tooMuch = [];

    public int Found { get; private set; }

    public IReadOnlyList<string> Missed => missed;

    public IReadOnlyList<string> TooMuch => tooMuch;

    public double Precision => Found + tooMuch.Count == 0 ? 1 : (double)Found / (Found + tooMuch.Count);

    public double Recall => Found + missed.Count == 0 ? 1 : (double)Found / (Found + missed.Count);

    /// <summary>Pairs what is expected with what was found, each once.</summary>
    public void Compare<TExpected, TFound>(string at, IEnumerable<TExpected> expected, IEnumerable<TFound> found, Func<TExpected, TFound, bool> fits)
    {
        var left = found.ToList();
        foreach (var item in expected)
        {
            var match = left.FindIndex(candidate => fits(item, candidate));
            if (match < 0)
            {
                missed.Add($"{at}: {item}");
                continue;
            }

            left.RemoveAt(match);
            Found++;
        }

        tooMuch.AddRange(left.Select(item => $"{at}: {item}"));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"precision {Precision:F2}, recall {Recall:F2} ({Found} found; missed: {string.Join(" | ", missed)}; too much: {string.Join(" | ", tooMuch)})");
}
