using InfoInterview.Benchmarks;

// dotnet run -c Release --project benchmarks/InfoInterview.Core.Benchmarks -- [templates|contacts|vcards|plan] [--quick]
var quick = args.Contains("--quick", StringComparer.Ordinal);
var what = args.FirstOrDefault(arg => !arg.StartsWith('-'));
if (what is null or "templates") TemplateBenchmarks.Run(new Race(quick ? 75 : 300));
if (what is null or "contacts") ContactBenchmarks.Run(new Race(quick ? 75 : 300));
if (what is null or "vcards") CardBenchmarks.Run(new Race(quick ? 75 : 300));
if (what is null or "plan") PlanBenchmarks.Run(new Race(quick ? 75 : 300), quick);
if (what is not (null or "templates" or "contacts" or "vcards" or "plan")) Console.Error.WriteLine($"There is no benchmark {what}; there are: templates, contacts, vcards, plan.");
