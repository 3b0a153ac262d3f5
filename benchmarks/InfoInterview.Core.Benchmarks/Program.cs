using InfoInterview.Benchmarks;

// dotnet run -c Release --project benchmarks/InfoInterview.Core.Benchmarks -- [name] [--quick]
var benchmarks = new Dictionary<string, Action<Race>>(StringComparer.Ordinal)
{
    ["templates"] = TemplateBenchmarks.Run,
    ["contacts"] = ContactBenchmarks.Run,
    ["vcards"] = CardBenchmarks.Run,
    ["review"] = ReviewBenchmarks.Run,
    ["schedule"] = ScheduleBenchmarks.Run,
    ["calendars"] = CalendarBenchmarks.Run,
};
var rounds = args.Contains("--quick", StringComparer.Ordinal) ? 75 : 300;
var named = args.Where(arg => !arg.StartsWith('-')).ToArray();
foreach (var name in named.Length == 0 ? [.. benchmarks.Keys] : named)
{
    if (benchmarks.TryGetValue(name, out var run)) run(new Race(rounds));
    else Console.Error.WriteLine($"There is no benchmark {name}; there are: {string.Join(", ", benchmarks.Keys)}.");
}
