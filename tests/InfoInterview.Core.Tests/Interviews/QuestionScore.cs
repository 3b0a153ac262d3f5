using InfoInterview.Interviews;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Interviews;

/// <summary>How the rules judge labelled questions: precision and recall of each label, and every row that is judged otherwise.</summary>
internal sealed class QuestionScore
{
    public static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RuleIds.OpenQuestion] = "closed",
        [RuleIds.NeutralQuestion] = "leading",
        [RuleIds.OneQuestion] = "double-barrelled",
        [RuleIds.NoJobQuestion] = "asks-for-job",
        [RuleIds.PrivateMatters] = "too-personal",
        [RuleIds.PublicPages] = "answerable-from-public-pages",
        [RuleIds.ShortQuestion] = "too-long",
        [RuleIds.TactfulQuestion] = "insensitive",
    };

    private readonly Dictionary<string, (int Right, int False, int Missed)> counts = Labels.Values.ToDictionary(
        label => label, _ => (0, 0, 0), StringComparer.Ordinal);

    public QuestionScore(IEnumerable<LabelledQuestion> questions)
    {
        var reviewer = new QuestionReviewer();
        foreach (var question in questions)
        {
            var given = reviewer.Review(question.Text, question.Language).Select(finding => Labels[finding.Rule.Id])
                .Where(label => !question.Allowed.Contains(label)).ToArray();
            foreach (var label in Labels.Values) Count(label, given.Contains(label), question.Labels.Contains(label));
            Total++;
            if (question.Labels.Length == 0) Good++;
            else if (given.Contains(question.Labels[0], StringComparer.Ordinal)) Named++;
            if (question.Labels.Length == 0 && given.Length == 0) LeftInPeace++;
            if (!given.Order(StringComparer.Ordinal).SequenceEqual(question.Labels.Order(StringComparer.Ordinal), StringComparer.Ordinal))
                Wrong.Add($"{string.Join(',', question.Labels)} <- {string.Join(',', given)} | {question.Text}");
        }
    }

    public List<string> Wrong { get; } = [];

    public int Total { get; private set; }

    public int Exact => Total - Wrong.Count;

    /// <summary>Of how many that have a fault the main one was named.</summary>
    public int Named { get; private set; }

    public int Good { get; private set; }

    public int LeftInPeace { get; private set; }

    public double Precision(string label) =>
        counts[label] is (0, 0, _) ? 1 : (double)counts[label].Right / (counts[label].Right + counts[label].False);

    public double Recall(string label) =>
        counts[label] is (0, _, 0) ? 1 : (double)counts[label].Right / (counts[label].Right + counts[label].Missed);

    public override string ToString() =>
        string.Join(
            '\n', Labels.Values.Select(
                label => FormattableString.Invariant(
                    $"{label,-30} precision {Precision(label):0.000} recall {Recall(label):0.000} {counts[label]}")))
                    + $"\ngood left in peace {LeftInPeace}/{Good}";

    private void Count(string label, bool isGiven, bool isTrue)
    {
        var (right, wrong, missed) = counts[label];
        counts[label] = (right + (isGiven && isTrue ? 1 : 0), wrong + (isGiven && !isTrue ? 1 : 0), missed + (!isGiven && isTrue ? 1 : 0));
    }
}
