using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InfoInterview.Tests;

/// <summary>Every <c>csharp</c> block in README and docs compiles as a program and prints what the page says.</summary>
[Collection(nameof(CodeSampleTests))]
public sealed class CodeSampleTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !path.Contains("xunit", StringComparison.OrdinalIgnoreCase))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    public static TheoryData<string> Samples
    {
        get
        {
            var samples = new TheoryData<string>();
            foreach (var sample in CodeSample.All) samples.Add(sample.ToString());
            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_compiles_and_prints_what_the_page_says(string place)
    {
        var sample = CodeSample.All.Single(candidate => string.Equals(candidate.ToString(), place, StringComparison.Ordinal));
        var program = Compile(sample);
        if (sample.Prints is null) return;
        (await RunAsync(program)).Should().Be(sample.Prints, place);
    }

    [Fact]
    public void The_first_screen_of_the_README_is_among_the_samples() =>
        CodeSample.All.Should().ContainSingle(sample => sample.Page == "README.md" && sample.Prints != null);

    private static byte[] Compile(CodeSample sample)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            $"Sample {sample.Page.Replace('/', ' ')} {sample.Line.ToString(CultureInfo.InvariantCulture)}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(sample.Code, options)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())
            .Should().BeEmpty($"{sample} must compile");
        return assembly.ToArray();
    }

    private static async Task<string> RunAsync(byte[] program)
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-sample-");
        var before = (Console.Out, Directory.GetCurrentDirectory());
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(written);
            Directory.SetCurrentDirectory(folder.FullName);
            var entry = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(program)).EntryPoint!;
            var result = entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
            if (result is Task task) await task;
        }
        finally
        {
            Console.SetOut(before.Out);
            Directory.SetCurrentDirectory(before.Item2);
            folder.Delete(recursive: true);
        }

        return written.ToString();
    }
}

[CollectionDefinition(nameof(CodeSampleTests), DisableParallelization = true)]
public sealed class OneSampleAtATime;
