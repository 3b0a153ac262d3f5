using System.Diagnostics;
using System.Globalization;

namespace InfoInterview.Benchmarks;

/// <summary>
/// What other prose linters cost for the same text: write-good and alex, in a node process of their own, since they are written in
/// JavaScript. They look for other things than a review does; the figures only tell what a person waits for at a keystroke.
/// </summary>
internal static class ProseLinters
{
    private const string Folder = "benchmarks/peers";

    /// <summary>Prints a row for each, or how to get them.</summary>
    public static void Print(string text)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Console.WriteLine($"\nFor write-good and alex beside it: npm ci --prefix {Folder}");
            return;
        }

        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "prose.js"), "2000"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node does not start.");
        node.StandardInput.Write(text);
        node.StandardInput.Close();
        foreach (var line in node.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('\t');
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {parts[0]}, in node | {double.Parse(parts[1], CultureInfo.InvariantCulture):F1} | | |"));
        }

        node.WaitForExit();
    }
}
