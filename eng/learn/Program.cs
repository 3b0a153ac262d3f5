using System.Diagnostics;
using InfoInterview.Learn;

// learn train [task] [language]: learns weights from tests/corpus and writes them into Core.
// learn measure [folder]: measures the readers on texts that no weights were learnt from. docs/language.md tells more.
// learn ordinary [loud]: how often rules that read words forbid sentences that are ordinary.
// learn replies [folder] [threshold] [loud]: reads labelled answers one by one; loud shows those that are read wrong.
var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
var folders = (Environment.GetEnvironmentVariable("INFOINTERVIEW_TEXTS") is { Length: > 0 } named ? named.Split(':') : [Path.Combine(root, "tests/corpus/training"), Path.Combine(root, "tests/corpus/voices")]).Where(Directory.Exists).ToList();
var command = args.Length > 0 ? args[0] : "train";
if (command == "replies")
{
    ReplyMeasure.Print(args.Length > 1 ? [args[1]] : [Path.Combine(root, "tests/corpus/guard")], args.Length > 2 ? double.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : InfoInterview.Engagements.ReplyReader.DefaultThreshold, isLoud: args.Length > 3);
    return;
}

if (command == "ordinary")
{
    OrdinaryMeasure.Print(folders, isLoud: args.Length > 1);
    return;
}

if (command == "measure")
{
    Measures.Print(args.Length > 1 ? args[1] : Path.Combine(root, "tests/corpus/guard"));
    return;
}

foreach (var task in LearningTask.All.Where(task => args.Length < 2 || args[1] == task.Name))
{
    foreach (var language in new[] { "en", "de" }.Where(language => args.Length < 3 || args[2] == language))
    {
        var clock = Stopwatch.StartNew();
        var samples = task.Samples(language, folders);
        var leftOut = Learner.LeftOut(task, samples, language);
        Console.WriteLine($"{task.Name} {language}: {samples.Count} texts");
        Report.Print(task, samples, leftOut);
        if (task.IsExact) Report.PrintExact(task, samples, leftOut);
        if (command != "train") continue;
        var bytes = Learner.Learn(task, samples, leftOut, language);
        var path = Path.Combine(root, $"src/InfoInterview.Core/Language/Weights/{language}.{task.Name}.weights");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        bytes = InfoInterview.Language.Evidence.EvidenceFile.Pack(bytes);
        File.WriteAllBytes(path, bytes);
        Console.WriteLine($"  {bytes.Length / 1024} kB in {clock.Elapsed.TotalSeconds:0} s");
    }
}
