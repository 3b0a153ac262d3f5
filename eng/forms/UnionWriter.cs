using System.Text;
using Microsoft.CodeAnalysis;

namespace InfoInterview.Forms;

/// <summary>Writes the form of closed alternatives, told apart by their kind.</summary>
internal sealed class UnionWriter(FormShelf shelf, IReadOnlyList<INamedTypeSymbol> cases, string name, string form)
{
    public string Write()
    {
        var known = cases.Where(one => !DataTypes.IsUnknownCase(one)).ToList();
        var text = new StringBuilder(FormShelf.Head);
        text.Append($"internal sealed partial class {form} : UnionForm<{name}>\n{{\n    public static readonly {form} Instance = new();\n\n");
        text.Append($"    protected override string Kinds => \"{string.Join(", ", known.Select(one => DataTypes.KindOf(one)))}\";\n\n");
        text.Append($"    protected override bool? TryReadCase(string kind, JsonReading reading, System.Text.Json.JsonElement element, out {name}? value)\n    {{\n");
        text.Append("        value = null;\n        switch (kind)\n        {\n");
        foreach (var one in known)
        {
            text.Append($"            case \"{DataTypes.KindOf(one)}\":\n            {{\n                var read = {shelf.FormOf(one, one.Locations.FirstOrDefault())}.TryRead(reading, element, out var made);\n");
            text.Append("                value = made;\n                return read;\n            }\n");
        }

        text.Append("            default: return null;\n        }\n    }\n\n");
        text.Append($"    public override void Write(System.Text.Json.Utf8JsonWriter writer, {name} value)\n    {{\n        switch (value)\n        {{\n");
        foreach (var one in cases)
        {
            var write = DataTypes.IsUnknownCase(one) ? "writer.WriteRawValue(made.Content)" : $"{shelf.FormOf(one, null)}.Write(writer, made)";
            text.Append($"            case {FormShelf.NameOf(one)} made: {write}; break;\n");
        }

        text.Append("            default: throw new System.Text.Json.JsonException(\"There is no such case.\");\n        }\n    }\n}\n");
        return text.ToString();
    }
}
