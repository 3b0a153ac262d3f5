using InfoInterview.Benchmarks;

// dotnet run -c Release --project benchmarks/InfoInterview.Core.Benchmarks -- templates|calendars [--quick]
var quick = args.Contains("--quick", StringComparer.Ordinal);
var what = args.FirstOrDefault(arg => !arg.StartsWith('-'));
if (what is null or "templates") TemplateBenchmarks.Run(new Race(quick ? 15 : 60));
if (what is null or "calendars") CalendarBenchmarks.Run(new Race(quick ? 5 : 20));
if (what is not (null or "templates" or "calendars")) Console.Error.WriteLine($"There is no benchmark {what}; there are: templates, calendars.");
