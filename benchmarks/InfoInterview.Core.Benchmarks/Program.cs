using InfoInterview.Benchmarks;

// dotnet run -c Release --project benchmarks/InfoInterview.Core.Benchmarks -- [name] [--quick]
var quick = args.Contains("--quick", StringComparer.Ordinal);
var benchmarks = new Dictionary<string, Action<Race>>(StringComparer.Ordinal)
{
    ["templates"] = TemplateBenchmarks.Run,
    ["contacts"] = ContactBenchmarks.Run,
    ["vcards"] = CardBenchmarks.Run,
    ["review"] = ReviewBenchmarks.Run,
    ["schedule"] = ScheduleBenchmarks.Run,
    ["plan"] = race => PlanBenchmarks.Run(race, quick),
    ["books"] = BookBenchmarks.Run,
    ["interviews"] = InterviewBenchmarks.Run,
    ["calendars"] = CalendarBenchmarks.Run,
    ["notes"] = NoteBenchmarks.Run,
    ["search"] = SearchBenchmarks.Run,
    ["reading"] = NoteReadingBenchmarks.Run,
    ["replies"] = ReplyBenchmarks.Run,
    ["decisions"] = DecisionBenchmarks.Run,
    ["storage"] = _ => StorageBenchmarks.Run(quick),
    ["pages"] = _ => PageBenchmarks.Run(quick),
    ["load"] = _ => LoadBenchmarks.Run(quick),
};
if (args.Except(["--quick"], StringComparer.Ordinal).FirstOrDefault(arg => arg.StartsWith('-')) is not null)
{
    Console.WriteLine($"benchmarks [--quick] [name …]; without a name all of them run: {string.Join(", ", benchmarks.Keys)}");
    return;
}

var named = args.Where(arg => !arg.StartsWith('-')).ToArray();
foreach (var name in named.Length == 0 ? [.. benchmarks.Keys] : named)
{
    if (benchmarks.TryGetValue(name, out var run)) run(new Race(quick ? 75 : 300));
    else Console.Error.WriteLine($"There is no benchmark {name}; there are: {string.Join(", ", benchmarks.Keys)}.");
}
