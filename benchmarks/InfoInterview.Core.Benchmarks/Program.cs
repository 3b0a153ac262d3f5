using InfoInterview.Benchmarks;

// dotnet run -c Release --project benchmarks/InfoInterview.Core.Benchmarks -- templates|schedule|calendars [--quick]
var quick = args.Contains("--quick", StringComparer.Ordinal);
var what = args.FirstOrDefault(arg => !arg.StartsWith('-'));
var race = new Race(quick ? 15 : 60);
if (what is null or "templates") TemplateBenchmarks.Run(race);
if (what is null or "schedule") ScheduleBenchmarks.Run(race);
if (what is null or "calendars") CalendarBenchmarks.Run(new Race(quick ? 5 : 20));
if (what is not (null or "templates" or "schedule" or "calendars")) Console.Error.WriteLine($"There is no benchmark {what}; there are: templates, schedule, calendars.");
