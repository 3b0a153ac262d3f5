using System.Text.Json;
using InfoInterview.Engagements;
using NodaTime;

namespace InfoInterview.Learn;

/// <summary>
/// Reads labelled answers with the reader of the library and prints how many were read right, and of those that no person need
/// read.
/// </summary>
internal static class ReplyMeasure
{
    public static void Print(IReadOnlyList<string> folders, double threshold, bool isLoud)
    {
        var reader = new ReplyReader(threshold);
        foreach (var language in new[] { "en", "de", "fr", "es", "nl", "pt" })
        {
            foreach (var set in Corpus.Rows(folders, "replies", language).GroupBy(pair => pair.Set))
            {
                var (all, right, alone, aloneRight, silence, heard, invented, crossed) = (0, 0, 0, 0, 0, 0, 0, 0);
                foreach (var (_, row) in set)
                {
                    var proposal = reader.Read(
                        row.Text("body"), new LocalDate(2026, 9, 7), row.Text("subject") is { Length: > 0 } subject ? subject : null,
                        ReplyTasks.IsAutomatic(row));
                    var (read, label) = (Name(proposal), row.Text("primary"));
                    if (label == "do-not-contact")
                    {
                        silence++;
                        if (read == label || proposal.NeedsPerson) heard++;
                        else if (isLoud) Say("NOT HEARD", row, proposal, read);
                    }

                    if (row.Is("soft")) continue;
                    all++;
                    if (read == label) right++;
                    if (isLoud && read != label && proposal.NeedsPerson) Say("person", row, proposal, read);
                    if (proposal.NeedsPerson) continue;
                    alone++;
                    if (read == label) aloneRight++;
                    else if (isLoud) Say("WRONG", row, proposal, read);
                    if (read == "do-not-contact" && label != read) invented++;
                    if ((read, label) is ("yes", "no") or ("no", "yes")) crossed++;
                }

                Console.WriteLine(
                    $"  {language} {set.Key,-32} {100.0 * right / all:0.0} of {all}; alone {100.0 * alone / all:0} %, of these right "
                    + $"{100.0 * aloneRight / Math.Max(1, alone):0.0}; silence heard {heard} of {silence}, invented {invented}; yes and "
                    + $"no crossed {crossed}");
            }
        }
    }

    private static string Name(ReplyProposal proposal) => proposal switch
    {
        { HasLeft: true } => "left-organisation",
        { Bounce: BounceKind.Hard } => "bounce-hard",
        { Bounce: BounceKind.Soft } => "bounce-soft",
        { Meaning: ReplyMeaning.DoNotContact } => "do-not-contact",
        { Meaning: ReplyMeaning.OutOfOffice } => "out-of-office",
        _ => proposal.Meaning.ToString().ToLowerInvariant(),
    };

    private static void Say(string what, JsonElement row, ReplyProposal proposal, string read) =>
        Console.WriteLine(
            $"{what} {row.Text("id")} {row.Text("primary")} as {read} {proposal.Certainty:0.00} [{row.Text("subject")}] "
            + $"{row.Text("body").ReplaceLineEndings("/")}  <{proposal.Reason}>");
}
