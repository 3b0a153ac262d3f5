using Microsoft.CodeAnalysis;

namespace InfoInterview.Forms;

/// <summary>
/// Writes the JSON form of each public data type of the core: records, closed alternatives and enums. A type that it cannot write is
/// an error of the build, so that a new type is never left out in silence.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FormGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor NoForm = new(
        "IIFORM", "A data type without a JSON form", "{0}", "InfoInterview.Json", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (production, compilation) =>
        {
            var shelf = new FormShelf(compilation, production.CancellationToken);
            shelf.AddPublicTypes();
            foreach (var (name, text) in shelf.Write()) production.AddSource(name, text);
            foreach (var (place, message) in shelf.Problems) production.ReportDiagnostic(Diagnostic.Create(NoForm, place, message));
        });
}
