using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InfoInterview.Tests;

/// <summary>A piece of code from a page or a comment, compiled as a program and run.</summary>
internal static class SampleProgram
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !path.Contains("xunit", StringComparison.OrdinalIgnoreCase))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>Compiles a program.</summary>
    /// <param name="place">Where it stands, for the report.</param>
    /// <param name="code">The program.</param>
    /// <param name="usings">Further usings, as C#.</param>
    public static byte[] Compile(string place, string code, string usings = "")
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Sample " + place.Replace('/', ' ').Replace(':', ' '),
            [CSharpSyntaxTree.ParseText(ImplicitUsings + usings, options), CSharpSyntaxTree.ParseText(code, options)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())
            .Should().BeEmpty($"{place} must compile");
        return assembly.ToArray();
    }

    /// <summary>Runs a program in a folder of its own and gives what it printed.</summary>
    public static async Task<string> RunAsync(byte[] program)
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-sample-");
        var before = (Console.Out, Directory.GetCurrentDirectory());
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(written);
            Directory.SetCurrentDirectory(folder.FullName);
            var entry = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(program)).EntryPoint!;
            var result = entry.Invoke(
                null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
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
