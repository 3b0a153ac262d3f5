using InfoInterview.Benchmarks;

// dotnet run -c Release --project benchmarks/InfoInterview.Core.Benchmarks -- templates [--quick]
var quick = args.Contains("--quick", StringComparer.Ordinal);
var what = args.FirstOrDefault(arg => !arg.StartsWith('-'));
if (what is null or "templates") TemplateBenchmarks.Run(new Race(quick ? 15 : 60));
else Console.Error.WriteLine($"There is no benchmark {what}; there is: templates.");
